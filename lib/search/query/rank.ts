import type { PageKind } from '../../model/common'
import type { IndexedPage } from '../index/indexed-page'
import { linkedPageBoost } from '../index/linked-page-boost'
import type { Alternative, Concept } from './concept'
import { K1, LEVELS, weightOf } from '../index/weight-levels'
import { Scores } from './scores'

/** Weight of each kind of page. With equal matches, the kind that helps most comes first. */
export const KIND_WEIGHT: Record<PageKind, number> = {
  symptom: 1,
  remediation: 0.8,
  guide: 0.87,
  post: 0.99,
  error: 0.9,
}

/**
 * Weight of a common English word, relative to a term of the field that is as rare. An object, because
 * `npm run bench:search` changes it.
 */
export const COMMON_WORD = { weight: 0.4 }

/** Factor for off-topic posts. They are found, but after everything else. */
const OFF_TOPIC = 0.7

export interface Ranking {
  readonly scores: Scores
  /** Score of the neighboring topic that fits best; 0 where none does. */
  readonly bestTopic: number
  /** For each concept what pages gain by it. */
  readonly gains: readonly ConceptGains[]
  /** Inverse document frequency of each concept: its weight in the query. */
  readonly idf: readonly number[]
  /** For each concept whether the index has none of its words as typed. */
  readonly unknown: readonly boolean[]
  /** Weight of a word that no page has. */
  readonly unknownWeight: number
}

/** Numbers of pages, each once, and what each gains. */
interface Gains {
  readonly pages: readonly number[]
  readonly values: readonly number[]
}

/** What pages gain by a concept. */
export interface ConceptGains extends Gains {
  /** The highest gain of a page. */
  readonly most: number
}

/** What a page gains; 0 if it is not among the pages. */
export function gainOf({ pages, values }: Gains, page: number): number {
  return values[pages.indexOf(page)] ?? 0
}

/**
 * Inverse document frequency after Robertson and Spärck Jones, never negative.
 *
 * @internal exported for tests
 */
export function idf(pages: number, holding: number): number {
  return Math.log(1 + (pages - holding + 0.5) / (holding + 0.5))
}

/** What an index says of terms; see `Postings`. */
export interface PageTerms {
  of(term: string): readonly number[]
  has(term: string): boolean
  count(term: string): number
  isCommonWord(term: string): boolean
}

/**
 * Scores pages by BM25F over what the index stores; symptoms gain by their reports' words too. The time grows with
 * the pages that hold a word of the query, not with all pages.
 */
export class Ranker {
  readonly #pages: readonly IndexedPage[]
  readonly #postings: PageTerms
  /** For each page that others are linked to: those pages, and the share of its weights that each gets. */
  readonly #boosted = new Map<number, { readonly page: number; readonly boost: number }[]>()
  readonly #gains = new Map<string, Gains>()
  /** What each page and topic gained by the alternative at hand, and by how many of its terms; all 0 in between. */
  readonly #sums: Float64Array
  readonly #held: Uint16Array
  /** What each page and topic gained by the best alternative of the concept at hand; all 0 in between. */
  readonly #best: Float64Array

  /** @param topics number of neighboring topics, which are ranked beside the pages but never shown */
  constructor(pages: readonly IndexedPage[], topics: number, postings: PageTerms) {
    this.#pages = pages
    this.#postings = postings
    this.#sums = new Float64Array(pages.length + topics)
    this.#held = new Uint16Array(pages.length + topics)
    this.#best = new Float64Array(pages.length + topics)
    pages.forEach(({ kind, covers }, page) => {
      const boost = linkedPageBoost(kind, covers.length)
      if (boost === 0) return
      for (const linked of covers) {
        const list = this.#boosted.get(linked)
        if (list) list.push({ page, boost })
        else this.#boosted.set(linked, [{ page, boost }])
      }
    })
  }

  /**
   * For each concept the best of its alternatives, summed over the concepts, times the weight of the
   * page's kind.
   */
  rank(concepts: readonly Concept[]): Ranking {
    const count = this.#pages.length
    const scores = new Scores(count)
    const topics = new Float64Array(this.#sums.length - count)
    const weights = concepts.map((concept) => this.#idfOf(concept))
    const gains = concepts.map(({ alternatives }, n) => {
      const found = this.#gainsOfBest(alternatives, weights[n] as number)
      const pages: number[] = []
      const values: number[] = []
      let most = 0
      for (let at = 0; at < found.pages.length; at++) {
        const page = found.pages[at] as number
        const gain = found.values[at] as number
        if (page >= count) topics[page - count] = (topics[page - count] as number) + gain
        else {
          pages.push(page)
          values.push(gain)
          scores.add(page, gain)
          if (gain > most) most = gain
        }
      }
      return { pages, values, most }
    })
    for (const page of scores.pages) {
      const { kind, offTopic } = this.#pages[page] as IndexedPage
      scores.set(page, scores.of(page) * KIND_WEIGHT[kind] * (offTopic ? OFF_TOPIC : 1))
    }
    const unknown = concepts.map(({ alternatives }) => !this.#isTyped(alternatives))
    const unknownWeight = idf(count, 0)
    return {
      scores,
      bestTopic: Math.max(0, ...topics),
      gains,
      idf: weights,
      unknown,
      unknownWeight,
    }
  }

  /**
   * Weight of the rarest term typed, or that the vocabulary gives for words that are not known; of a
   * word taken for others the commonest of them, since people misspell common words; of an unfinished
   * word the commonest of what it may become; and else that of an unknown word.
   */
  #idfOf({ alternatives }: Concept): number {
    const rarest = ({ terms }: Alternative): number =>
      Math.max(
        0,
        ...terms.flatMap(({ term }) => (this.#postings.has(term) ? [this.#weight(term)] : [])),
      )
    const [typed, ...others] = alternatives
    const own = typed ? rarest(typed) : 0
    const completed = others.filter(({ how }) => how === 'completed').map(rarest)
    if (completed.length > 0) return Math.min(...completed, ...(own > 0 ? [own] : []))
    if (own > 0) return own
    const near = others.filter(({ how }) => how === 'near').map(rarest)
    const given = near.length > 0 ? Math.min(...near) : Math.max(0, ...others.map(rarest))
    return given > 0 ? given : idf(this.#pages.length, 0)
  }

  #isTyped([typed]: readonly Alternative[]): boolean {
    return typed?.terms.some(({ term }) => this.#postings.has(term)) ?? false
  }

  /** How much a term says: its rarity, less for a common word. */
  #weight(term: string): number {
    const rare = idf(this.#pages.length, this.#postings.count(term))
    return this.#postings.isCommonWord(term) ? rare * COMMON_WORD.weight : rare
  }

  /** Gains by the alternative of each page by which it gains most. */
  #gainsOfBest(alternatives: readonly Alternative[], typed: number): Gains {
    const [only, ...others] = alternatives.map((one) => this.#gainsOfAll(one, typed))
    if (only && others.length === 0) return only
    const best = this.#best
    const pages: number[] = []
    for (const gains of only ? [only, ...others] : [])
      gains.pages.forEach((page, at) => {
        const gain = gains.values[at] as number
        if (best[page] === 0) pages.push(page)
        if (gain > (best[page] as number)) best[page] = gain
      })
    const values = pages.map((page) => best[page] as number)
    for (const page of pages) best[page] = 0
    return { pages, values }
  }

  /**
   * Gains by all terms of an alternative. Words that were not typed together count no more than what
   * was, however many or rare they are.
   *
   * @param typed weight of what was typed
   */
  #gainsOfAll({ how, terms }: Alternative, typed: number): Gains {
    const full = terms.reduce((sum, { term }) => sum + this.#weight(term), 0)
    const scale = how !== 'typed' && how !== 'joined' ? Math.min(1, typed / full) : 1
    const [first] = terms
    if (first && terms.length === 1) return scaled(this.#gainsOf(first.term), first.weight * scale)
    const found: number[] = []
    for (const { term, weight } of terms) {
      const { pages, values } = this.#gainsOf(term)
      const factor = weight * scale
      pages.forEach((page, at) => {
        if (this.#held[page] === 0) found.push(page)
        this.#held[page] = (this.#held[page] as number) + 1
        this.#sums[page] = (this.#sums[page] as number) + factor * (values[at] as number)
      })
    }
    // Half of a phrase that nobody typed says nothing: `many` is not `too many open files`.
    const least = how === 'vocabulary' ? terms.length : 1
    const pages = found.filter((page) => (this.#held[page] as number) >= least)
    const values = pages.map((page) => this.#sums[page] as number)
    for (const page of found) {
      this.#sums[page] = 0
      this.#held[page] = 0
    }
    return { pages, values }
  }

  /** BM25's gain by one term. */
  #gainsOf(term: string): Gains {
    const known = this.#gains.get(term)
    if (known) return known
    const pages: number[] = []
    const weights: number[] = []
    const boosts = new Map<number, number>()
    /** Where the pages that cover others are, which are few. */
    const places = new Map<number, number>()
    for (const posting of this.#postings.of(term)) {
      const page = Math.floor(posting / LEVELS)
      const weight = weightOf(posting % LEVELS)
      if ((this.#pages[page]?.covers.length ?? 0) > 0) places.set(page, pages.length)
      pages.push(page)
      weights.push(weight)
      for (const { page: above, boost } of this.#boosted.get(page) ?? [])
        boosts.set(above, Math.max(boosts.get(above) ?? 0, boost * weight))
    }
    for (const [page, boost] of boosts) {
      const place = places.get(page) ?? pages.push(page) - 1
      weights[place] = (weights[place] ?? 0) + boost
    }
    const rare = this.#weight(term)
    const gains = { pages, values: weights.map((weight) => (rare * weight) / (weight + K1)) }
    this.#gains.set(term, gains)
    return gains
  }
}

function scaled({ pages, values }: Gains, factor: number): Gains {
  return { pages, values: factor === 1 ? values : values.map((value) => factor * value) }
}
