import type { Concept } from '../query/concept'
import type { QueryWord } from '../query/query-words'

/** A word of the query that is not in the index, with its corrections. */
export interface Guess {
  /** Its position in the query. */
  readonly start: number
  readonly end: number
  /** Terms, the most likely first; several together if the word is two joined words. */
  readonly meant: readonly (readonly string[])[]
}

/** The corrected words of a query. */
export function guessesOf(typed: readonly QueryWord[], concepts: readonly Concept[]): Guess[] {
  return concepts.flatMap(({ alternatives, words: [place = -1] }) => {
    const near = alternatives.filter(({ how }) => how === 'near')
    const word = typed[place]
    if (near.length === 0 || !word) return []
    return [
      {
        start: word.start,
        end: word.end,
        meant: near.map(({ terms }) => terms.map(({ term }) => term)),
      },
    ]
  })
}
