import { analyzer } from '../../analysis/analyzer'
import { type Shard, shardFile, TERM_CLASS } from '../index-files'
import type { Correction } from '../../spelling/correction'
import type { Deferred } from '../../present/deferred'
import { firstWord } from '../../analysis/phrase'
import { Postings } from './postings'
import {
  type Concept,
  type Lexicon,
  type QueryWord,
  understand,
  type Expansions,
} from '../../query/understand'
import type { Reader } from './reader-name'

/** How the store comes by what it lacks. */
export interface Supply {
  /** Loads and decodes a shard's file. */
  readonly shard: (file: string) => Promise<Shard>
  readonly more: () => Promise<Deferred>
  /** What a word typed in part may become; see `completions.ts`. */
  readonly completions: Reader['completions']
}

/** What a query needs that is not here: shards by their numbers, or the code that corrects words. */
type Missing = Set<number | 'correct'>

/** The terms of the index, brought shard by shard as queries need them. */
export class TermStore {
  readonly postings = new Postings()
  readonly #first: readonly string[]
  readonly #supply: Supply
  readonly #loading = new Map<number, Promise<void>>()
  readonly #loaded = new Set<number>()
  readonly #elsewhere = new Set<string>()
  #correct: Deferred['correct'] | undefined
  /** Words that were corrected before, since a query is looked up at every key. */
  readonly #corrections = new Map<string, readonly Correction[]>()

  /**
   * @param first first word of each shard, in order
   */
  constructor(first: readonly string[], supply: Supply) {
    this.#first = first
    this.#supply = supply
  }

  /** Understands the words, loading the shards that doing so turns out to need. */
  async understand(typed: readonly QueryWord[], widenings: Expansions): Promise<Concept[]> {
    for (;;) {
      const { concepts, missing } = this.attempt(typed, widenings)
      if (missing.size === 0) return concepts
      await Promise.all([...missing].map((what) => this.#get(what)))
    }
  }

  /**
   * What can be understood with the shards at hand.
   *
   * @returns concepts that hold when nothing is missing, and the shards to load when something is
   */
  attempt(
    typed: readonly QueryWord[],
    widenings: Expansions,
  ): { concepts: Concept[]; missing: ReadonlySet<number | 'correct'> } {
    const missing: Missing = new Set()
    const lexicon = this.#lexicon(widenings, missing)
    const concepts = understand(typed, lexicon)
    for (const { alternatives } of concepts)
      for (const { terms } of alternatives) for (const { term } of terms) lexicon.has(term)
    return { concepts, missing }
  }

  /** Loads everything. */
  async warm(): Promise<void> {
    await this.#get('correct')
    for (const n of this.#first.keys()) await this.#shard(n)
  }

  /** A view of what is loaded. What is not is noted, and taken to be there until it has been looked at. */
  #lexicon(widenings: Expansions, missing: Missing): Lexicon {
    const { postings } = this
    const last = this.#first.length - 1
    const isHere = (from: number, to: number): boolean => {
      const absent = []
      for (let n = from; n <= to; n++) if (!this.#loaded.has(n)) absent.push(n)
      for (const n of absent) missing.add(n)
      return absent.length === 0
    }
    const knows = (phrase: string): boolean => {
      const n = this.#shardOf(phrase)
      return isHere(n, n)
    }
    return {
      has: (term) => !knows(term) || postings.has(term),
      isOutOfScope: (phrase) => knows(phrase) && this.#elsewhere.has(phrase),
      completed: (word) => {
        const isKnown = isHere(this.#shardOf(word), this.#shardOf(`${word}\uffff`))
        return this.#supply.completions(word, isKnown ? postings.beginning(word) : [word])
      },
      corrected: (word, stem) => {
        const complete = isHere(0, last)
        if (!this.#correct) missing.add('correct')
        if (!complete || !this.#correct) return []
        let meant = this.#corrections.get(word)
        if (!meant) {
          meant = this.#correct(word, stem, postings.terms, (term) => postings.has(term), analyzer)
          this.#corrections.set(word, meant)
        }
        return meant
      },
      expansions: widenings,
    }
  }

  /** Number of the shard that holds a term if any does: the last that does not begin after its first word. */
  #shardOf(term: string): number {
    const word = firstWord(term)
    return Math.max(
      0,
      this.#first.findLastIndex((first) => first <= word),
    )
  }

  async #get(what: number | 'correct'): Promise<void> {
    if (what === 'correct') this.#correct = (await this.#supply.more()).correct
    else await this.#shard(what)
  }

  #shard(n: number): Promise<void> {
    let loading = this.#loading.get(n)
    if (!loading) {
      loading = this.#add(n)
      // A file that could not be had is asked for again by the next query.
      loading.catch(() => this.#loading.delete(n))
      this.#loading.set(n, loading)
    }
    return loading
  }

  async #add(n: number): Promise<void> {
    const shard = await this.#supply.shard(shardFile(n))
    shard.terms.forEach((term, n) => {
      if (shard.classes[n] === TERM_CLASS.outOfScope) this.#elsewhere.add(term)
    })
    this.postings.add(shard)
    this.#loaded.add(n)
  }
}
