import type { Concept } from '../query/concept'

/** Letters with marks of Latin script, which `naïve` has too, and letters of any other script. */
const FOREIGN_LETTER = /[\u00c0-\u024f]|(?!\p{Script=Latin})\p{L}/u

/** Whether a query has letters that English words do not have. */
export function hasForeignLetters(query: string): boolean {
  return FOREIGN_LETTER.test(query)
}

/**
 * Whether a query may be in another language, so that the table of languages is loaded: it has foreign
 * letters, or half of its words are unknown and are not one single typing error.
 *
 * @param has whether a term is in the index
 */
export function mayBeForeign(
  query: string,
  concepts: readonly Concept[],
  has: (term: string) => boolean,
): boolean {
  if (hasForeignLetters(query)) return true
  const unknown = concepts.filter(
    ({ alternatives: [typed] }) => !typed?.terms.some(({ term }) => has(term)),
  )
  const isTypingError = unknown.length === 1 && (unknown[0]?.alternatives.length ?? 0) > 1
  return unknown.length * 2 >= concepts.length && unknown.length > 0 && !isTypingError
}
