import { type Shard, TERM_CLASS } from '../shard-format'

/** The postings of all terms in the loaded shards: `page × LEVELS + level`. */
export class Postings {
  readonly #postings = new Map<string, readonly number[]>()
  readonly #commonWords = new Set<string>()
  readonly #outOfScope = new Set<string>()

  /** Adds a shard. Add each shard once, in any order. */
  add({ terms, postings, classes }: Shard): void {
    terms.forEach((term, n) => {
      const list = postings[n] ?? []
      if (list.length > 0) this.#postings.set(term, list)
      if (classes[n] === TERM_CLASS.common) this.#commonWords.add(term)
      if (classes[n] === TERM_CLASS.outOfScope) this.#outOfScope.add(term)
    })
  }

  /** The terms with this prefix. */
  beginning(start: string): string[] {
    return [...this.#postings.keys()].filter((term) => term.startsWith(start))
  }

  of(term: string): readonly number[] {
    return this.#postings.get(term) ?? []
  }

  /** The number of pages that contain a term. */
  count(term: string): number {
    return this.of(term).length
  }

  /** Whether any page contains a term. */
  has(term: string): boolean {
    return this.#postings.has(term)
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
