import { firstWord } from '../../analysis/phrase'
import { shardFile } from '../index-files'
import { type PackedShard, unpackShard } from '../shard-format'
import { Postings } from './postings'

/** The shards of the index, loaded as queries need them. */
export class Shards {
  /** What the shards loaded so far hold. */
  readonly postings: Postings
  /** The terms of pages in each shard loaded so far, in the order in which they came. */
  readonly terms: (readonly string[])[] = []
  readonly #first: readonly string[]
  readonly #fetched: (file: string) => Promise<unknown>
  readonly #loading = new Map<number, Promise<void>>()
  readonly #loaded = new Set<number>()

  /**
   * @param first first word of each shard, in order
   * @param pages number of pages
   * @param fetched brings the content of an index file
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

  /** Number of the shard that holds a term if any does: the last that does not begin after its first word. */
  of(term: string): number {
    const word = firstWord(term)
    return Math.max(
      0,
      this.#first.findLastIndex((first) => first <= word),
    )
  }

  /** Numbers of the shards from one to another that are not loaded. */
  missing(from: number, to: number): number[] {
    const missing = []
    for (let n = from; n <= to; n++) if (!this.#loaded.has(n)) missing.push(n)
    return missing
  }

  /** Loads a shard unless it is loaded or on its way. */
  load(n: number): Promise<void> {
    let loading = this.#loading.get(n)
    if (!loading) {
      loading = this.#add(n)
      // A file that could not be loaded is asked for again by the next query.
      loading.catch(() => this.#loading.delete(n))
      this.#loading.set(n, loading)
    }
    return loading
  }

  async #add(n: number): Promise<void> {
    const shard = unpackShard((await this.#fetched(shardFile(n))) as PackedShard)
    this.postings.add(shard)
    this.terms.push(shard.terms.filter((term) => this.postings.has(term)))
    this.#loaded.add(n)
  }
}
