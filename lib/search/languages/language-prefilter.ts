import type { Concept } from '../query/concept'

/** Latin letters with diacritics, which are rare in English (`café`). */
const MARKED_LETTER = /[\u00c0-\u024f]/
/** Two letters in a row of another script. A single one is a symbol: `μs`. */
const OTHER_SCRIPT = /(?:(?!\p{Script=Latin})\p{L}){2}/u

/** Maximum length of a query in another language, in characters; anything longer is a log. */
const LONGEST = 500

/** Whether a query has letters that are rare in English. */
export function hasForeignLetters(query: string): boolean {
  return MARKED_LETTER.test(query) || OTHER_SCRIPT.test(query)
}

/**
 * Whether a query may be in another language, so that the language table must be loaded: it has foreign
 * letters, or half of its words are unknown and are not just one typo.
 *
 * @param has returns whether a term is in the index
 */
export function mayBeForeign(
  query: string,
  concepts: readonly Concept[],
  has: (term: string) => boolean,
): boolean {
  if (query.length > LONGEST) return false
  if (hasForeignLetters(query)) return true
  const unknown = unknownOf(concepts, has)
  const isTypingError = unknown.length === 1 && (unknown[0]?.alternatives.length ?? 0) > 1
  return isHalf(unknown, concepts) && !isTypingError
}

/** Whether a query is in another language although the language table does not contain its words. */
export function isForeign(
  query: string,
  concepts: readonly Concept[],
  has: (term: string) => boolean,
): boolean {
  if (OTHER_SCRIPT.test(query)) return true
  return MARKED_LETTER.test(query) && isHalf(unknownOf(concepts, has), concepts)
}

function unknownOf(concepts: readonly Concept[], has: (term: string) => boolean): Concept[] {
  return concepts.filter(({ alternatives: [typed] }) => !typed?.terms.some(({ term }) => has(term)))
}

function isHalf(some: readonly Concept[], all: readonly Concept[]): boolean {
  return some.length > 0 && some.length * 2 >= all.length
}
