import { firstWord } from '../../analysis/phrase'
import { shardFile } from '../index-files'
import { type PackedShard, unpackShard } from '../shard-format'
import { Postings } from './postings'
import { placeOf, termsBeginning } from './sorted-terms'

/** The shards of the index, loaded on demand. */
export class Shards {
  /** The postings of the loaded shards. */
  readonly postings: Postings
  readonly #first: readonly string[]
  readonly #fetched: (file: string) => Promise<unknown>
  readonly #loading = new Map<number, Promise<void>>()
  /** The terms of each loaded shard. */
  readonly #terms: (readonly string[])[] = []

  /**
   * @param first where each shard begins, in order
   * @param pages number of pages
   * @param fetched returns the content of an index file
   */
  constructor(
    first: readonly string[],
    pages: number,
    fetched: (file: string) => Promise<unknown>,
  ) {
    this.#first = first
    this.postings = new Postings(pages)
    this.#fetched = fetched
  }

  get count(): number {
    return this.#first.length
  }

  /** Number of the shard that would contain a term: the last one that does not begin after the term's first word. */
  of(term: string): number {
    const word = firstWord(term)
    const place = placeOf(word, this.#first)
    return Math.max(0, this.#first[place] === word ? place : place - 1)
  }

  /** The terms of pages with this beginning, in the loaded shards of a range. */
  beginning(start: string, from: number, to: number): string[] {
    return this.#terms
      .slice(from, to + 1)
      .flatMap((terms) => termsBeginning(start, terms))
      .filter((term) => this.postings.has(term))
  }

  /** Numbers of the shards in a range that are not loaded. */
  missing(from: number, to: number): number[] {
    const missing = []
    for (let n = from; n <= to; n++) if (!this.#terms[n]) missing.push(n)
    return missing
  }

  /** Loads a shard unless it is loaded or loading. */
  load(n: number): Promise<void> {
    let loading = this.#loading.get(n)
    if (!loading) {
      loading = this.#add(n)
      // After a failure, the next query tries again.
      loading.catch(() => this.#loading.delete(n))
      this.#loading.set(n, loading)
    }
    return loading
  }

  async #add(n: number): Promise<void> {
    const shard = unpackShard((await this.#fetched(shardFile(n))) as PackedShard)
    this.postings.add(shard)
    this.#terms[n] = shard.terms
  }
}
