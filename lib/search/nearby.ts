/**
 * Edits between two words (insert, drop, change, swap neighbours), or `limit + 1` when there are
 * more than `limit`. Optimal string alignment: no place is edited twice.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > limit) return limit + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? 0, limit + 1)
}

/** Typing errors granted to a word: none to short words, one from four letters, two from eight. */
export function allowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

export interface Near {
  readonly term: string
  /** 1 for the same word, less the further away. */
  readonly likeness: number
}

/** Most terms that one unknown word may stand for. */
export const NEAR = { most: 4 }

/**
 * Terms that an unknown word may stand for: misspelt, or typed only in part. Words with digits are
 * never corrected, since a number or code that is nearly right is another number or code.
 *
 * @param word lower case, as typed
 * @param stem its stem
 */
export function nearby(word: string, stem: string, terms: Iterable<string>): Near[] {
  if (/\d/.test(word)) return []
  const found: Near[] = []
  for (const term of terms) {
    const likeness = likenessOf(word, stem, term)
    if (likeness > 0) found.push({ term, likeness })
  }
  found.sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1))
  const best = found[0]?.likeness ?? 0
  return found.filter(({ likeness }) => likeness >= best - 0.15).slice(0, NEAR.most)
}

function likenessOf(word: string, stem: string, term: string): number {
  if (word.length >= 3 && term.startsWith(word))
    return 0.9 - Math.min(0.3, (term.length - word.length) / 60)
  if (term[0] !== word[0] && term[1] !== word[1]) return 0
  const limit = allowed(stem)
  const distance = edits(stem, term, limit)
  if (distance <= limit) return 0.9 - 0.2 * distance
  // An ending misspelt beyond the stemmer's grasp (`connectivty`): the stem stands at the front.
  const left = word.length - term.length
  if (term.length >= 5 && left > 0 && left <= 6 && term[0] === word[0]) {
    const front = edits(word.slice(0, term.length), term, 1)
    if (front <= 1) return 0.6 - 0.2 * front - left / 60
  }
  return 0
}
