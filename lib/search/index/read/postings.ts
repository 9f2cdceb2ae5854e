import { type Shard, TERM_CLASS } from '../shard-format'
import { LEVELS } from '../weight-levels'

/**
 * The postings of all terms in the loaded shards: `page × LEVELS + level`. Pages come first, then the neighboring
 * topics.
 */
export class Postings {
  readonly #postings = new Map<string, readonly number[]>()
  /** How many pages hold each term. */
  readonly #counts = new Map<string, number>()
  readonly #commonWords = new Set<string>()
  readonly #outOfScope = new Set<string>()

  readonly #pages: number

  /** @param pages number of pages */
  constructor(pages: number) {
    this.#pages = pages
  }

  /** Adds a shard. Add each shard once, in any order. */
  add({ terms, postings, classes }: Shard): void {
    terms.forEach((term, n) => {
      const list = postings[n] ?? []
      if (list.length > 0) this.#postings.set(term, list)
      this.#counts.set(term, list.filter((posting) => posting < this.#pages * LEVELS).length)
      if (classes[n] === TERM_CLASS.common) this.#commonWords.add(term)
      if (classes[n] === TERM_CLASS.outOfScope) this.#outOfScope.add(term)
    })
  }

  of(term: string): readonly number[] {
    return this.#postings.get(term) ?? []
  }

  /** The number of pages that contain a term. */
  count(term: string): number {
    return this.#counts.get(term) ?? 0
  }

  /** Whether any page contains a term. */
  has(term: string): boolean {
    return this.count(term) > 0
  }

  /** Whether a neighboring topic has a term that no page holds. */
  isOnlyInTopics(term: string): boolean {
    return this.#postings.has(term) && !this.has(term)
  }

  /** Whether a term is a common word. */
  isCommonWord(term: string): boolean {
    return this.#commonWords.has(term)
  }

  /** Whether a term or phrase is the name of an out-of-scope subject. */
  isOutOfScope(phrase: string): boolean {
    return this.#outOfScope.has(phrase)
  }
}
