import type { Analyzer } from '../analysis/analyzer'
import { fuzzyMatches } from './fuzzy'

/** Terms that a word stands for together, each with what it weighs beside a word as typed. */
export type Correction = readonly { readonly term: string; readonly weight: number }[]

/** What two words written together weigh. Measured in docs/search.md. */
const TRUST_IN_TWO = 0.85
/** Shortest of two words that were written together. */
const SHORTEST = 3

/**
 * What a word that the index does not know may stand for, the likeliest first: two known words written
 * together, or words that are spelt much like it.
 *
 * @param word lower case, as typed
 * @param stem its stem
 * @param terms every term of the index
 * @param has whether a term is in the index
 */
export function correct(
  word: string,
  stem: string,
  terms: Iterable<string>,
  has: (term: string) => boolean,
  { phraseTerms }: Analyzer,
): Correction[] {
  for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
    const two = phraseTerms(`${word.slice(0, at)} ${word.slice(at)}`)
    if (two.length === 2 && two.every(has))
      return [two.map((term) => ({ term, weight: TRUST_IN_TWO }))]
  }
  return fuzzyMatches(word, stem, terms).map(({ term, likeness }) => [{ term, weight: likeness }])
}
