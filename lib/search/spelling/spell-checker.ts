import type { Analyzer } from '../analysis/analyzer'
import { fuzzyMatches } from './fuzzy'
import { SimilarTerms } from './similar-terms'

/** Terms that a word stands for together, each with what it weighs beside a word as typed. */
export type Correction = readonly { readonly term: string; readonly weight: number }[]

/** Weight of two words that were written together. Measured in docs/search.md. */
const TWO_IN_ONE = 0.85
/** Shortest of two words that were written together. */
const SHORTEST = 3

/**
 * Says what a word that the index does not know may stand for. As in Lucene's class of that name, an
 * index of letter groups finds the terms that come into question, and their edit distance decides.
 */
export class SpellChecker {
  readonly #analyzer: Analyzer
  readonly #similar = new SimilarTerms()

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer
  }

  /** Adds terms that a word may be corrected to. */
  add(terms: readonly string[]): void {
    this.#similar.add(terms)
  }

  /**
   * What a word may stand for, the likeliest first: two known words written together, or words that are
   * spelled much like it.
   *
   * @param word lower case, as typed
   * @param stem its stem
   * @param has whether a term is in the index
   */
  correct(word: string, stem: string, has: (term: string) => boolean): Correction[] {
    for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
      const two = this.#analyzer.phraseTerms(`${word.slice(0, at)} ${word.slice(at)}`)
      if (two.length === 2 && two.every(has))
        return [two.map((term) => ({ term, weight: TWO_IN_ONE }))]
    }
    const terms = new Set([word, stem].flatMap((form) => this.#similar.to(form)))
    return fuzzyMatches(word, stem, terms).map(({ term, likeness }) => [{ term, weight: likeness }])
  }
}
