import { packNumbers, packTerms, unpackNumbers, unpackTerms } from './shard-format'

/**
 * Maximum number of terms in the dictionary. The corpus has about 5,300 terms, so today it has all of them; of a larger
 * corpus it has those on the most pages, among which the meant word most likely is. 8,000 terms take about 20 kB (gzip).
 *
 * @internal exported for tests
 */
export const MOST_TERMS = 8_000

/** Terms of the pages with the number of their pages, from which misspelled and unfinished words are corrected. */
export type Dictionary = ReadonlyMap<string, number>

/** `search/dictionary.js`: the terms in alphabetical order, and the number of pages of each. */
export interface PackedDictionary {
  readonly terms: string
  readonly counts: string
}

/**
 * Packs the terms on the most pages; of terms on as many pages, the first in the alphabet.
 *
 * @param counts number of pages of each term
 */
export function packDictionary(counts: Dictionary): PackedDictionary {
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    terms: packTerms(kept.map(([term]) => term)),
    counts: packNumbers(kept.map(([, count]) => count)),
  }
}

/** Unpacks a dictionary. */
export function unpackDictionary({ terms, counts }: PackedDictionary): Dictionary {
  const numbers = unpackNumbers(counts)
  return new Map(unpackTerms(terms).map((term, n) => [term, numbers[n] ?? 0]))
}
