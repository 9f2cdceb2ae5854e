import { Index } from 'flexsearch'
import { type Shard, TERM_CLASS } from '../index-files'

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
  /** Every term with a posting stored so far, with the number of its pages. */
  readonly #counts = new Map<string, number>()
  readonly #everyday = new Set<string>()

  /** Every term with a posting stored so far. */
  get terms(): Iterable<string> {
    return this.#counts.keys()
  }

  /** The terms that begin so. */
  beginning(start: string): string[] {
    return [...this.#counts.keys()].filter((term) => term.startsWith(start))
  }

  /** Adds a shard's terms. Shards must be added once each; their order does not matter. */
  add({ terms, postings, classes }: Shard): void {
    terms.forEach((term, n) => {
      const count = postings[n]?.length ?? 0
      if (count > 0) this.#counts.set(term, count)
      if (classes[n] === TERM_CLASS.common) this.#everyday.add(term)
    })
    // FlexSearch's own form of an exported map: under each term one list for each degree of relevance.
    const map = terms.map((term, n) => [term, [postings[n]]])
    this.#index.import('1.map', map as unknown as string)
  }

  /** What is stored under a term, each as `page × LEVELS + level`. */
  of(term: string): readonly number[] {
    return this.#index.search(term, ALL) as number[]
  }

  /** How many pages hold a term. */
  count(term: string): number {
    return this.#counts.get(term) ?? 0
  }

  /** Whether a term says little wherever it stands; see `everyday.ts`. */
  isCommonWord(term: string): boolean {
    return this.#everyday.has(term)
  }

  has(term: string): boolean {
    return this.#counts.has(term)
  }
}
