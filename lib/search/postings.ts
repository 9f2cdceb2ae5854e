import { Index } from 'flexsearch'
import type { Shard } from './index-data'

/** More postings than any term has. */
const ALL = 1 << 20

/**
 * The posting store: FlexSearch's index, fed with our terms. What is stored under a term is a page
 * and the level of its weight in one number, so that a plain search gives both back.
 */
export class Postings {
  readonly #index = new Index({
    // Terms come ready made: a list of them to store, one to look up.
    encode: (terms: string) => (typeof terms === 'string' ? [terms] : terms),
    resolution: 1,
  })
  /** Every term stored so far, with the number of its pages. */
  readonly #counts = new Map<string, number>()

  /** Every term stored so far. */
  get terms(): Iterable<string> {
    return this.#counts.keys()
  }

  /**
   * Adds a shard's terms. Shards must be added once each; their order does not matter.
   *
   * @yields now and then, so that a browser can pause
   */
  *add(shard: Shard): Generator<void, void> {
    const byPosting = new Map<number, string[]>()
    shard.postings.forEach((postings, n) => {
      const term = shard.terms[n] as string
      this.#counts.set(term, postings.length)
      for (const posting of postings) {
        const terms = byPosting.get(posting)
        if (terms) terms.push(term)
        else byPosting.set(posting, [term])
      }
    })
    for (const [posting, terms] of byPosting) {
      this.#index.append(posting, terms as unknown as string)
      yield
    }
  }

  /** What is stored under a term, each as `page × LEVELS + level`. */
  of(term: string): readonly number[] {
    return this.#index.search(term, ALL) as number[]
  }

  /** How many pages hold a term. */
  count(term: string): number {
    return this.#counts.get(term) ?? 0
  }

  has(term: string): boolean {
    return this.#counts.has(term)
  }
}
