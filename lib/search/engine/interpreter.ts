import { analyzer } from '../analysis/analyzer'
import type { Dictionary } from '../index/dictionary'
import type { Shards } from '../index/read/shards'
import { termsBeginning } from '../index/read/sorted-terms'
import type { Expansions } from '../index/read/unpack-vocabulary'
import type { Deferred } from './deferred'
import { loadOnce } from '../load-once'
import { completions } from '../spelling/completions'
import type { Correction, SpellChecker } from '../spelling/spell-checker'
import { yieldToPage } from '../yield-to-page'
import type { Concept } from '../query/concept'
import type { Lexicon } from '../query/lexicon'
import type { QueryWord } from '../query/query-words'
import { understand } from '../query/understand'

/** What must be loaded to understand a query: shards by number, the dictionary, or the spell checker. */
type Part = number | 'dictionary' | 'spell checker'

/** A prefix whose terms are in more shards than this is completed from the dictionary, which is smaller than these. */
const MOST_SHARDS = 20

/** Number of terms that the spell checker takes before it yields to the page: about 2 ms of work. */
const TERMS_AT_ONCE = 150

/** A term with the number of its pages. */
interface Counted {
  readonly term: string
  readonly count: number
}

/** Understands queries and loads the shards that they need. */
export class Interpreter {
  readonly #shards: Shards
  readonly #deferred: () => Promise<Deferred>
  readonly #loadDictionary: () => Promise<Dictionary>
  #dictionary: Dictionary | undefined
  /** The terms of the dictionary, in alphabetical order. */
  #dictionaryTerms: readonly string[] = []
  #spellChecker: SpellChecker | undefined
  /** Corrections made before, because the query is looked up at every key press. */
  readonly #corrections = new Map<string, readonly Correction[]>()

  /**
   * @param deferred loads the code that corrects words
   * @param dictionary loads the terms that corrections come from
   */
  constructor(
    shards: Shards,
    deferred: () => Promise<Deferred>,
    dictionary: () => Promise<Dictionary>,
  ) {
    this.#shards = shards
    this.#deferred = deferred
    this.#loadDictionary = dictionary
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
  ): { concepts: Concept[]; missing: ReadonlySet<Part> } {
    const missing = new Set<Part>()
    const lexicon = this.#lexicon(expansions, missing)
    const concepts = understand(typed, lexicon, isUnfinished)
    // Ranking looks up every term, including those that the vocabulary adds.
    for (const { alternatives } of concepts)
      for (const { terms } of alternatives) for (const { term } of terms) lexicon.has(term)
    return { concepts, missing }
  }

  /** Whether the loaded shards or the dictionary have a term of the pages. */
  knows(term: string): boolean {
    return this.#shards.postings.has(term) || this.#dictionary?.has(term) === true
  }

  /** Loads every shard and the spell checker. */
  async warm(): Promise<void> {
    for (let n = 0; n < this.#shards.count; n++) await this.#shards.load(n)
    await this.#load('spell checker')
  }

  /** A view of the loaded shards. It records the missing ones and assumes that their terms exist. */
  #lexicon(expansions: Expansions, missing: Set<Part>): Lexicon {
    const shards = this.#shards
    const { postings } = shards
    const isLoaded = (from: number, to: number): boolean => {
      const absent = shards.missing(from, to)
      for (const n of absent) missing.add(n)
      return absent.length === 0
    }
    const beginning = (word: string): Counted[] => {
      const [from, to] = [shards.of(word), shards.of(`${word}\uffff`)]
      if (to - from >= MOST_SHARDS) {
        if (!this.#dictionary) missing.add('dictionary')
        return termsBeginning(word, this.#dictionaryTerms).map((term) => ({
          term,
          count: this.#dictionary?.get(term) ?? 0,
        }))
      }
      const terms = isLoaded(from, to) ? shards.beginning(word, from, to) : [word]
      return terms.map((term) => ({ term, count: postings.count(term) }))
    }
    const isDecided = (phrase: string): boolean => isLoaded(shards.of(phrase), shards.of(phrase))
    return {
      has: (term) => !isDecided(term) || postings.has(term),
      isOutOfScope: (phrase) => isDecided(phrase) && postings.isOutOfScope(phrase),
      beginning,
      completed: (word) => {
        if (postings.isOnlyInTopics(word)) return []
        const terms = beginning(word).map(({ term }) => term)
        return completions(word, terms)
      },
      corrected: (word, stem) => {
        if (postings.isOnlyInTopics(stem)) return []
        if (!this.#spellChecker) missing.add('spell checker')
        return this.#spellChecker ? this.#corrected(word, stem) : []
      },
      expansions,
    }
  }

  #corrected(word: string, stem: string): readonly Correction[] {
    let corrections = this.#corrections.get(word)
    if (!corrections) {
      const has = (term: string): boolean => this.#dictionary?.has(term) ?? false
      corrections = this.#spellChecker?.correct(word, stem, has) ?? []
      this.#corrections.set(word, corrections)
    }
    return corrections
  }

  async #load(part: Part): Promise<void> {
    if (typeof part === 'number') return this.#shards.load(part)
    if (part === 'dictionary') this.#use(await this.#loadDictionary())
    else await this.#fillSpellChecker()
  }

  /** Runs once; every query waits for it. */
  readonly #fillSpellChecker = loadOnce(async () => {
    const [dictionary, { SpellChecker }] = await Promise.all([
      this.#loadDictionary(),
      this.#deferred(),
    ])
    const checker = new SpellChecker(analyzer)
    const terms = [...dictionary.keys()]
    for (let at = 0; at < terms.length; at += TERMS_AT_ONCE) {
      checker.add(terms.slice(at, at + TERMS_AT_ONCE))
      await yieldToPage()
    }
    this.#use(dictionary)
    this.#spellChecker = checker
  })

  #use(dictionary: Dictionary): void {
    this.#dictionary = dictionary
    this.#dictionaryTerms = [...dictionary.keys()]
  }
}
