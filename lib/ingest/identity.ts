/**
 * How posts are recognised again. A listing flattens a body to one line and a feed keeps its line
 * breaks, so texts are compared without white space; an edited text is recognised by the words it
 * shares with the older one.
 */

/** The text without any white space: what must be equal for two texts to be the same. */
export function letters(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, '')
}

/** A title for comparison: lower case, single spaces, typographic quotes made plain. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Words in a row that are compared as one; short enough to survive an edit nearby. */
const SHINGLE_WORDS = 4

/** Hashes of every run of four words. Texts of fewer words give one hash. */
export function shingles(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<number>()
  for (let i = 0; i === 0 || i + SHINGLE_WORDS <= words.length; i++) {
    found.add(hash(words.slice(i, i + SHINGLE_WORDS).join(' ')))
  }
  return found
}

/** Share of shingles that two texts have in common, 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common++
  return common / (a.size + b.size - common || 1)
}

/** The smallest hashes of a text: two texts that share most shingles share some of these. */
export function sketch(of: ReadonlySet<number>, size = 24): number[] {
  return [...of].sort((a, b) => a - b).slice(0, size)
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}
