/** Penalty in bits for a word of the line that the template lacks. Low, because messages vary in the middle. */
const EXTRA_WORD = 0.4
/** Penalty in bits for a word of the template that the line lacks. */
const MISSING_WORD = 0.8

/**
 * Scores the best local alignment (Smith and Waterman, 1981) of a template and a line. Words before and
 * after the aligned part cost nothing, so another prefix or a truncated line does no harm. Words scattered
 * over a long line score low because of the gaps.
 *
 * @param template indexes of the template's words
 * @param line indexes of the line's words; negative for a word that no template has
 * @param bits weight of each word, by index
 * @returns the score in bits, 0 or more
 */
export function alignedBits(
  template: readonly number[],
  line: readonly number[],
  bits: readonly number[],
): number {
  let best = 0
  let previous = new Float64Array(line.length + 1)
  let current = new Float64Array(line.length + 1)
  for (const word of template) {
    const weight = bits[word] ?? 0
    for (let j = 1; j <= line.length; j++) {
      const both = line[j - 1] === word ? (previous[j - 1] ?? 0) + weight : 0
      const value = Math.max(
        both,
        (previous[j] ?? 0) - MISSING_WORD,
        (current[j - 1] ?? 0) - EXTRA_WORD,
        0,
      )
      current[j] = value
      if (value > best) best = value
    }
    ;[previous, current] = [current, previous]
    current.fill(0)
  }
  return best
}
