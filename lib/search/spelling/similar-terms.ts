import { Index } from 'flexsearch'

/** Maximum number of terms that a word is compared with. The judged queries gain nothing from more. */
const MOST = 100

/** The terms of the index by their letter pairs, in a FlexSearch index. */
export class SimilarTerms {
  // All pairs count the same, wherever they are in a term, so no scores are needed.
  readonly #index = new Index({ encode: letterPairs, resolution: 1 })

  add(terms: readonly string[]): void {
    for (const term of terms) this.#index.add(term, term)
  }

  /** The terms that share the most letter pairs with a word, those with the most first. */
  to(word: string): string[] {
    return this.#index.search(word, { suggest: true, limit: MOST }) as string[]
  }
}

/** `open` gives `^o`, `op`, `pe`, `en` and `n$`: neighboring letters, with marks for start and end. */
function letterPairs(word: string): string[] {
  const letters = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 1; at < letters.length; at++) pairs.add(letters.slice(at - 1, at + 1))
  return [...pairs]
}
