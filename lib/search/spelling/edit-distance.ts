/** Longer words are not compared; the analyzer makes no longer terms. */
const LONGEST = 64

/** Three rows of the table of edits, kept between calls, since thousands of words are compared at a time. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
]

/**
 * Edits between two words (insert, drop, change, swap neighbours), or `limit + 1` when there are
 * more than `limit`. Optimal string alignment: no place is edited twice.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const width = b.length
  if (Math.abs(a.length - width) > limit || width > LONGEST) return limit + 1
  let [before, row, next] = rows
  for (let j = 0; j <= width; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    let least = (next[0] = i)
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = (row[j - 1] as number) + (letter === other ? 0 : 1)
      cost = Math.min(cost, (row[j] as number) + 1, (next[j - 1] as number) + 1)
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, row, next] = [row, next, before]
  }
  return Math.min(row[width] as number, limit + 1)
}
