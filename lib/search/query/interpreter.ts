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

/** What understanding a query lacks: shards by their numbers, or the spell checker. */
type Missing = ReadonlySet<number | 'spell checker'>

/** Understands queries with the shards at hand, and brings those that it turns out to need. */
export class Interpreter {
  readonly #shards: Shards
  readonly #deferred: () => Promise<Deferred>
  #spellChecker: SpellChecker | undefined
  /** How many of the loaded shards the spell checker knows. */
  #checked = 0
  /** Words that were corrected before, since a query is looked up at every key. */
  readonly #corrections = new Map<string, readonly Correction[]>()

  /** @param deferred loads the code that corrects words */
  constructor(shards: Shards, deferred: () => Promise<Deferred>) {
    this.#shards = shards
    this.#deferred = deferred
  }

  /**
   * The concepts of the words, after loading what it takes to find them.
   *
   * @param isUnfinished whether the last word may be typed in part
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
   * What can be understood with what is loaded.
   *
   * @returns concepts that hold when nothing is missing, and what to load when something is
   */
  attempt(
    typed: readonly QueryWord[],
    expansions: Expansions,
    isUnfinished = false,
  ): { concepts: Concept[]; missing: Missing } {
    const missing = new Set<number | 'spell checker'>()
    const lexicon = this.#lexicon(expansions, missing)
    const concepts = understand(typed, lexicon, isUnfinished)
    // The ranking looks up every term, those that the vocabulary adds too.
    for (const { alternatives } of concepts)
      for (const { terms } of alternatives) for (const { term } of terms) lexicon.has(term)
    return { concepts, missing }
  }

  /** Loads every shard and the spell checker. */
  async warm(): Promise<void> {
    for (let n = 0; n < this.#shards.count; n++) await this.#shards.load(n)
    await this.#load('spell checker')
  }

  /** A view of what is loaded. What is not is noted, and taken to be in the index until it is loaded. */
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
    // Shards may come, and other queries may go on here, while the page has its turn.
    while (this.#checked < this.#shards.terms.length) {
      this.#spellChecker.add(this.#shards.terms[this.#checked++] ?? [])
      await yieldToPage()
    }
  }
}
