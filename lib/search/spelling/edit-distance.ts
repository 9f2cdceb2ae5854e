import leven from 'leven'

/**
 * Typing errors between two words: letters inserted, dropped or changed. Two neighboring letters that are
 * swapped are one error where the words differ in nothing else.
 *
 * @returns the number of errors, or `limit + 1` when there are more than `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
  const edits = leven(a, b, { maxDistance: Math.max(limit, 2) + 1 })
  return Math.min(edits === 2 && isSwap(a, b) ? 1 : edits, limit + 1)
}

/** Whether two different words become the same when two neighboring letters are swapped. */
function isSwap(a: string, b: string): boolean {
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
