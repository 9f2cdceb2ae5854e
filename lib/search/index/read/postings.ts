import { type Shard, TERM_CLASS } from '../shard-format'

/** The terms of the shards loaded so far, each with its postings: `page × LEVELS + level`. */
export class Postings {
  readonly #postings = new Map<string, readonly number[]>()
  readonly #commonWords = new Set<string>()
  readonly #outOfScope = new Set<string>()

  /** Adds a shard. Each must be added once; their order does not matter. */
  add({ terms, postings, classes }: Shard): void {
    terms.forEach((term, n) => {
      const list = postings[n] ?? []
      if (list.length > 0) this.#postings.set(term, list)
      if (classes[n] === TERM_CLASS.common) this.#commonWords.add(term)
      if (classes[n] === TERM_CLASS.outOfScope) this.#outOfScope.add(term)
    })
  }

  /** The terms that begin so. */
  beginning(start: string): string[] {
    return [...this.#postings.keys()].filter((term) => term.startsWith(start))
  }

  of(term: string): readonly number[] {
    return this.#postings.get(term) ?? []
  }

  /** How many pages hold a term. */
  count(term: string): number {
    return this.of(term).length
  }

  /** Whether any page holds a term. */
  has(term: string): boolean {
    return this.#postings.has(term)
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
