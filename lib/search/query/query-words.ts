import { termsOf } from '../analysis/terms'
import { words } from '../analysis/words'

/** Maximum number of words of a query. Of a longer text, such as a pasted log, the first words are used. */
const MOST_WORDS = 400

/** A word of the query that is not a stop word. */
export interface QueryWord {
  readonly text: string
  /** Its position in the query. */
  readonly start: number
  readonly end: number
  readonly terms: readonly string[]
}

/** The words of a query without stop words, in order. Never throws. */
export function queryWords(query: string): QueryWord[] {
  return words(query)
    .map((word) => ({ ...word, terms: termsOf(word.text) }))
    .filter(({ terms }) => terms.length > 0)
    .slice(0, MOST_WORDS)
}
