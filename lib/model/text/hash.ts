/** FNV-1a (Fowler, Noll, Vo), cut to 30 bits, which engines keep in an array without a box for each. */
const PRIME = 0x01000193
const BITS = 0x3fffffff

/** The hash of an empty text. */
export const EMPTY_HASH = 0x011c9dc5

/** Hash of a text, 0 to 2³⁰−1. */
export function hashOf(text: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) hash = hashWith(hash, text.charCodeAt(i))
  return hash
}

/**
 * Adds a character to a hash.
 *
 * @param hash 0 to 2³⁰−1
 * @param code UTF-16 code unit
 * @returns the hash of the longer text, 0 to 2³⁰−1
 */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME) & BITS
}
