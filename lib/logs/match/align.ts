/** What a word of the line that the template lacks costs, in bits: lines grow words in the middle. */
const EXTRA_WORD = 0.4
/** What a word of the template that the line lacks costs, in bits. */
const MISSING_WORD = 0.8

/**
 * How many bits of a template stand together in a line: the best local alignment (Smith and Waterman,
 * 1981) of both word lists. What stands before and after costs nothing, so that another prefix or a cut
 * line does no harm; words strewn over a long line lose to the gaps between them.
 *
 * @param bits worth of each word, by its number
 * @param line numbers of the line's words; negative for a word that no template has
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
    const worth = bits[word] ?? 0
    for (let j = 1; j <= line.length; j++) {
      const both = line[j - 1] === word ? (previous[j - 1] ?? 0) + worth : 0
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
