import { Index } from 'flexsearch'

/** Most terms that a word is compared with. The judged queries gain nothing by more. */
const MOST = 100

/** The terms of the index by their pairs of letters, in a FlexSearch index. */
export class SimilarTerms {
  // All pairs of a term count the same, wherever they are in it, so there is nothing to score.
  readonly #index = new Index({ encode: letterPairs, resolution: 1 })

  add(terms: readonly string[]): void {
    for (const term of terms) this.#index.add(term, term)
  }

  /** The terms that share the most pairs of letters with a word, those with the most first. */
  to(word: string): string[] {
    return this.#index.search(word, { suggest: true, limit: MOST }) as string[]
  }
}

/** `open` as `^o`, `op`, `pe`, `en` and `n$`: pairs of neighboring letters, beginning and end among them. */
function letterPairs(word: string): string[] {
  const letters = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 1; at < letters.length; at++) pairs.add(letters.slice(at - 1, at + 1))
  return [...pairs]
}
