import type { Concept } from '../query/concept'

/** Latin letters with marks, which English hardly has (`café`). */
const MARKED_LETTER = /[\u00c0-\u024f]/
/** Letters of another script. A single one is a symbol: `μs`. */
const OTHER_SCRIPT = /(?:(?!\p{Script=Latin})\p{L}){2}/u

/** Longest text that is taken for a question in another language, in characters; beyond it are logs. */
const LONGEST = 500

/** Whether a query has letters that English words hardly have. */
export function hasForeignLetters(query: string): boolean {
  return MARKED_LETTER.test(query) || OTHER_SCRIPT.test(query)
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
  if (query.length > LONGEST) return false
  if (hasForeignLetters(query)) return true
  const unknown = unknownOf(concepts, has)
  const isTypingError = unknown.length === 1 && (unknown[0]?.alternatives.length ?? 0) > 1
  return isHalf(unknown, concepts) && !isTypingError
}

/** Whether a query that the table of languages does not know is in another language all the same. */
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
