import leven from 'leven'

/**
 * Minimum length of a word or term that is corrected; with another letter, a shorter one is nearly always
 * another word.
 */
export const SHORT = 4

/** Number of edits allowed in a word: none in short words, one from four letters on, two from eight. */
export function allowedEdits(word: string): number {
  return word.length < SHORT ? 0 : word.length < 8 ? 1 : 2
}

/**
 * Number of insertions, deletions and substitutions between two words. A swap of two neighboring letters
 * counts once if the words differ in nothing else.
 *
 * @returns the number of edits, or `limit + 1` if there are more than `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
  const edits = leven(a, b, { maxDistance: Math.max(limit, 2) + 1 })
  return Math.min(edits === 2 && isSwap(a, b) ? 1 : edits, limit + 1)
}

/** Whether two different words become equal when two neighboring letters are swapped. */
function isSwap(a: string, b: string): boolean {
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
