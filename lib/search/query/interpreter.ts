import { analyzer } from '../analysis/analyzer'
import type { Shards } from '../index/read/shards'
import type { Expansions } from '../index/read/unpack-vocabulary'
import type { Deferred } from '../present/deferred'
import { completions } from '../spelling/completions'
import type { Correction, SpellChecker } from '../spelling/spell-checker'
import { yieldToPage } from '../yield-to-page'
import type { Concept } from './concept'
import type { Lexicon } from './lexicon'
import type { QueryWord } from './query-words'
import { understand } from './understand'

/** What must be loaded to understand a query: shards by number, or the spell checker. */
type Missing = ReadonlySet<number | 'spell checker'>

/** Understands queries and loads the shards that they need. */
export class Interpreter {
  readonly #shards: Shards
  readonly #deferred: () => Promise<Deferred>
  #spellChecker: SpellChecker | undefined
  /** Number of loaded shards whose terms the spell checker has. */
  #checked = 0
  /** Corrections made before, because the query is looked up at every key press. */
  readonly #corrections = new Map<string, readonly Correction[]>()

  /** @param deferred loads the code that corrects words */
  constructor(shards: Shards, deferred: () => Promise<Deferred>) {
    this.#shards = shards
    this.#deferred = deferred
  }

  /**
   * Returns the concepts of the words, after loading what they need.
   *
   * @param isUnfinished whether the last word may not be typed to its end
   */
  async understand(
    typed: readonly QueryWord[],
    expansions: Expansions,
    isUnfinished = false,
  ): Promise<Concept[]> {
    for (;;) {
      const { concepts, missing } = this.attempt(typed, expansions, isUnfinished)
      if (missing.size === 0) return concepts
      await Promise.all([...missing].map((what) => this.#load(what)))
    }
  }

  /**
   * Understands as much as the loaded shards allow.
   *
   * @returns the concepts, which are final only if nothing is missing, and what is missing
   */
  attempt(
    typed: readonly QueryWord[],
    expansions: Expansions,
    isUnfinished = false,
  ): { concepts: Concept[]; missing: Missing } {
    const missing = new Set<number | 'spell checker'>()
    const lexicon = this.#lexicon(expansions, missing)
    const concepts = understand(typed, lexicon, isUnfinished)
    // Ranking looks up every term, including those that the vocabulary adds.
    for (const { alternatives } of concepts)
      for (const { terms } of alternatives) for (const { term } of terms) lexicon.has(term)
    return { concepts, missing }
  }

  /** Loads every shard and the spell checker. */
  async warm(): Promise<void> {
    for (let n = 0; n < this.#shards.count; n++) await this.#shards.load(n)
    await this.#load('spell checker')
  }

  /** A view of the loaded shards. It records the missing ones and assumes that their terms exist. */
  #lexicon(expansions: Expansions, missing: Set<number | 'spell checker'>): Lexicon {
    const shards = this.#shards
    const { postings } = shards
    const isLoaded = (from: number, to: number): boolean => {
      const absent = shards.missing(from, to)
      for (const n of absent) missing.add(n)
      return absent.length === 0
    }
    const beginning = (word: string): readonly string[] =>
      isLoaded(shards.of(word), shards.of(`${word}\uffff`)) ? postings.beginning(word) : [word]
    const isDecided = (phrase: string): boolean => isLoaded(shards.of(phrase), shards.of(phrase))
    return {
      has: (term) => !isDecided(term) || postings.has(term),
      isOutOfScope: (phrase) => isDecided(phrase) && postings.isOutOfScope(phrase),
      beginning: (word) => beginning(word).map((term) => ({ term, count: postings.count(term) })),
      completed: (word) =>
        postings.isOnlyInTopics(word) ? [] : completions(word, beginning(word)),
      corrected: (word, stem) => {
        if (postings.isOnlyInTopics(stem)) return []
        const isComplete = isLoaded(0, shards.count - 1)
        const isReady = this.#spellChecker !== undefined && this.#checked === shards.terms.length
        if (!isReady) missing.add('spell checker')
        return isComplete && isReady ? this.#corrected(word, stem) : []
      },
      expansions,
    }
  }

  #corrected(word: string, stem: string): readonly Correction[] {
    let corrections = this.#corrections.get(word)
    if (!corrections) {
      const has = (term: string): boolean => this.#shards.postings.has(term)
      corrections = this.#spellChecker?.correct(word, stem, has) ?? []
      this.#corrections.set(word, corrections)
    }
    return corrections
  }

  async #load(what: number | 'spell checker'): Promise<void> {
    if (what !== 'spell checker') return this.#shards.load(what)
    const { SpellChecker } = await this.#deferred()
    this.#spellChecker ??= new SpellChecker(analyzer)
    // While the page has its turn, shards may arrive and other queries may run.
    while (this.#checked < this.#shards.terms.length) {
      this.#spellChecker.add(this.#shards.terms[this.#checked++] ?? [])
      await yieldToPage()
    }
  }
}
