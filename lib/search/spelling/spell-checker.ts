import type { Analyzer } from '../analysis/analyzer'
import { fuzzyMatches } from './fuzzy'
import { SimilarTerms } from './similar-terms'

/** Terms that replace a word together, each with its weight relative to a typed word. */
export type Correction = readonly { readonly term: string; readonly weight: number }[]

/** Weight of two words that were typed as one. Measured in docs/search.md. */
const TWO_IN_ONE = 0.85
/** Minimum length of each of two words that were typed as one. */
const SHORTEST = 3

/**
 * Corrects words that are not in the index. As in Lucene's SpellChecker, an index of letter groups finds
 * candidates, and their edit distance decides.
 */
export class SpellChecker {
  readonly #analyzer: Analyzer
  readonly #similar = new SimilarTerms()

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer
  }

  /** Adds terms as possible corrections. */
  add(terms: readonly string[]): void {
    this.#similar.add(terms)
  }

  /**
   * The corrections of a word, most likely first: two known words that were typed as one, or words with a
   * similar spelling.
   *
   * @param word lower case, as typed
   * @param stem its stem
   * @param has returns whether a term is in the index
   */
  correct(word: string, stem: string, has: (term: string) => boolean): Correction[] {
    for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
      const two = this.#analyzer.phraseTerms(`${word.slice(0, at)} ${word.slice(at)}`)
      if (two.length === 2 && two.every(has))
        return [two.map((term) => ({ term, weight: TWO_IN_ONE }))]
    }
    const terms = new Set([word, stem].flatMap((form) => this.#similar.to(form)))
    return fuzzyMatches(word, stem, terms).map(({ term, similarity }) => [
      { term, weight: similarity },
    ])
  }
}
