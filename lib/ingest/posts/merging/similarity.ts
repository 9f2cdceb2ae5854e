import { hashOf } from '../../../model/text/hash'

/**
 * Functions to recognize a post. A listing puts a body on one line and a feed keeps line breaks, so texts
 * are compared without white space. An edited text is recognized by the words it shares with the older one.
 */

/** Removes all white space; two texts are the same if the results are equal. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, '')
}

/** Normalizes a title for comparison: lower case, single spaces, straight quotes. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Words per shingle; few enough that most shingles survive an edit nearby. */
const SHINGLE_WORDS = 4

/** Hashes of all shingles, sorted, without duplicates. A text with fewer words gives one hash. */
export function shingles(text: string): Uint32Array {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hashOf(word))
  const found = new Uint32Array(Math.max(1, words.length - SHINGLE_WORDS + 1))
  for (let i = 0; i < found.length; i++) {
    let value = 0
    for (let n = i; n < Math.min(i + SHINGLE_WORDS, words.length); n++) {
      value = Math.imul(value ^ (words[n] ?? 0), 0x9e3779b1) ^ (value >>> 15)
    }
    found[i] = value
  }
  found.sort()
  return found.filter((value, n) => n === 0 || value !== found[n - 1])
}

/** Jaccard similarity of two sets of shingles, 0 to 1. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return common / (a.length + b.length - common)
}

/** The smallest hashes of a text (MinHash): texts that share most shingles share some of these. */
export function sketch(of: Uint32Array, size = 24): Uint32Array {
  return of.subarray(0, size)
}
