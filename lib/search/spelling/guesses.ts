import type { Concept } from '../query/concept'
import type { QueryWord } from '../query/query-words'

/** A word of the query that the index does not know, and what it was taken for. */
export interface Guess {
  /** Where it stands in the query. */
  readonly start: number
  readonly end: number
  /** Terms, the likeliest first; several together where the word was two in one. */
  readonly meant: readonly (readonly string[])[]
}

/** Words that were taken for others, with what they were taken for. */
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
