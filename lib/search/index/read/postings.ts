import { type Shard, TERM_CLASS } from '../shard-format'
import { LEVELS } from '../weight-levels'

/**
 * The terms of the shards loaded so far, each with its postings: `page × LEVELS + level`. Pages come first, then the
 * neighboring topics.
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

  /** Adds a shard. Each must be added once; their order does not matter. */
  add({ terms, postings, classes }: Shard): void {
    terms.forEach((term, n) => {
      const list = postings[n] ?? []
      if (list.length > 0) this.#postings.set(term, list)
      this.#counts.set(term, list.filter((posting) => posting < this.#pages * LEVELS).length)
      if (classes[n] === TERM_CLASS.common) this.#commonWords.add(term)
      if (classes[n] === TERM_CLASS.outOfScope) this.#outOfScope.add(term)
    })
  }

  /** The terms of pages that begin so. */
  beginning(start: string): string[] {
    return [...this.#postings.keys()].filter((term) => term.startsWith(start) && this.has(term))
  }

  of(term: string): readonly number[] {
    return this.#postings.get(term) ?? []
  }

  /** How many pages hold a term. */
  count(term: string): number {
    return this.#counts.get(term) ?? 0
  }

  /** Whether any page holds a term. */
  has(term: string): boolean {
    return this.count(term) > 0
  }

  /** Whether a neighboring topic has a term that no page holds. */
  isOnlyInTopics(term: string): boolean {
    return this.#postings.has(term) && !this.has(term)
  }

  /** Whether a term says little on any page. */
  isCommonWord(term: string): boolean {
    return this.#commonWords.has(term)
  }

  /** Whether a term, or several in a row, name something that this site is not about. */
  isOutOfScope(phrase: string): boolean {
    return this.#outOfScope.has(phrase)
  }
}
