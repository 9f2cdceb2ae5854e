import { termsOf } from '../analysis/terms'
import { words } from '../analysis/words'

/** Most words of a query that are looked at. A pasted log has more; its rarest words decide. */
const MOST_WORDS = 400

/** A word of the query that is not a stop word. */
export interface QueryWord {
  readonly text: string
  /** Where it is in the query. */
  readonly start: number
  readonly end: number
  readonly terms: readonly string[]
}

/** The words of a query that mean something, in order. Never throws. */
export function queryWords(query: string): QueryWord[] {
  return words(query)
    .map((word) => ({ ...word, terms: termsOf(word.text) }))
    .filter(({ terms }) => terms.length > 0)
    .slice(0, MOST_WORDS)
}
