import type { HitKind } from '../api'
import type { IndexedPage } from '../index/index-files'
import { linkedPageBoost } from '../index/linked-page-boost'
import type { Postings } from '../index/read/postings'
import type { Alternative, Concept } from './concept'
import { K1, LEVELS, weightOf } from '../index/weight-levels'

/** What each kind of page is worth beside the others, all else equal: the page that helps most first. */
export const KIND_WEIGHT: Record<HitKind, number> = {
  symptom: 1,
  remediation: 0.8,
  guide: 0.87,
  post: 0.99,
  error: 0.9,
}

/** What an everyday word weighs beside another that is as rare. */
export const COMMON_WORD = { weight: 0.4 }

/** What is left of a post that is off the subject: it is found by who looks for it, behind all else. */
const OFF_TOPIC = 0.7

export interface Ranking {
  /** Score of each page, 0 where nothing matched. */
  readonly scores: Float64Array
  /** Score of the neighboring topic that fits best; 0 where none does. */
  readonly bestTopic: number
  /** For each concept what each page earned by it. */
  readonly gains: readonly Float64Array[]
  /** For each concept how rare it is: what it weighs in the query. */
  readonly idf: readonly number[]
  /** Whether none of a concept's words is known as it was typed. */
  readonly unknown: readonly boolean[]
}

/** Robertson and Spärck Jones's rarity of a term, never negative. */
export function idf(pages: number, holding: number): number {
  return Math.log(1 + (pages - holding + 0.5) / (holding + 0.5))
}

/** Scores pages by BM25F over what the index stores; symptoms earn by their reports' words too. */
export class Ranker {
  readonly #pages: readonly IndexedPage[]
  readonly #postings: Postings
  /** For each page those that answer for its words. */
  readonly #boosted: (readonly { readonly page: number; readonly lift: number }[])[]
  readonly #gains = new Map<string, Float64Array>()
  /** How many pages and neighboring topics there are. */
  readonly #count: number

  /** @param topics number of neighboring topics, which are ranked beside the pages but never shown */
  constructor(pages: readonly IndexedPage[], topics: number, postings: Postings) {
    this.#pages = pages
    this.#count = pages.length + topics
    this.#postings = postings
    const boosted: { page: number; lift: number }[][] = pages.map(() => [])
    pages.forEach(({ kind, covers }, page) => {
      const lift = linkedPageBoost(kind, covers.length)
      if (lift) for (const report of covers) boosted[report]?.push({ page, lift })
    })
    this.#boosted = boosted
  }

  /**
   * For each concept the best of its alternatives, summed over the concepts, times the worth of the
   * page's kind.
   */
  rank(concepts: readonly Concept[]): Ranking {
    const count = this.#count
    const pages = this.#pages.length
    const scores = new Float64Array(count)
    const earned: Float64Array[] = []
    const mass = concepts.map((concept) => this.#idfOf(concept))
    concepts.forEach(({ alternatives }, n) => {
      const best = new Float64Array(count)
      for (const alternative of alternatives) {
        const sum = this.#sum(alternative, mass[n] as number)
        for (let page = 0; page < count; page++) {
          const gain = sum[page] as number
          if (gain > (best[page] as number)) best[page] = gain
        }
      }
      for (let page = 0; page < count; page++)
        scores[page] = (scores[page] as number) + (best[page] as number)
      earned.push(best.subarray(0, pages))
    })
    this.#pages.forEach(({ kind, offTopic }, page) => {
      scores[page] = (scores[page] as number) * KIND_WEIGHT[kind] * (offTopic ? OFF_TOPIC : 1)
    })
    const unknown = concepts.map(({ alternatives }) => !this.#isTyped(alternatives))
    return {
      scores: scores.subarray(0, pages),
      bestTopic: scores.subarray(pages).reduce((best, score) => Math.max(best, score), 0),
      gains: earned,
      idf: mass,
      unknown,
    }
  }

  /**
   * Weight of the rarest term typed, or that the vocabulary gives for words that are not known; of a
   * word taken for others the commonest of them, since people misspell common words; and else that of
   * an unknown word.
   */
  #idfOf({ alternatives }: Concept): number {
    const rarest = ({ terms }: Alternative): number =>
      Math.max(
        0,
        ...terms.flatMap(({ term }) => (this.#postings.has(term) ? [this.#weight(term)] : [])),
      )
    const [typed, ...others] = alternatives
    const own = typed ? rarest(typed) : 0
    if (own > 0) return own
    const near = others.filter(({ how }) => how === 'near').map(rarest)
    const given = near.length > 0 ? Math.min(...near) : Math.max(0, ...others.map(rarest))
    return given > 0 ? given : idf(this.#pages.length, 0)
  }

  #isTyped([typed]: readonly Alternative[]): boolean {
    return typed?.terms.some(({ term }) => this.#postings.has(term)) ?? false
  }

  /** How much a term says: its rarity, less for an everyday word. */
  #weight(term: string): number {
    const rare = idf(this.#pages.length, this.#postings.count(term))
    return this.#postings.isCommonWord(term) ? rare * COMMON_WORD.weight : rare
  }

  /**
   * Gains by all terms of an alternative. Words that were not typed together count no more than what
   * was, however many or rare they are.
   */
  #sum({ how, terms }: Alternative, mass: number): Float64Array {
    const pages = this.#count
    const full = terms.reduce((sum, { term }) => sum + this.#weight(term), 0)
    const scale = how === 'vocabulary' || how === 'near' ? Math.min(1, mass / full) : 1
    const sum = new Float64Array(pages)
    const lacking = new Set<number>()
    for (const { term, weight } of terms) {
      const gains = this.#gainsOf(term)
      const factor = weight * scale
      for (let page = 0; page < pages; page++) {
        sum[page] = (sum[page] as number) + factor * (gains[page] as number)
        if (!gains[page]) lacking.add(page)
      }
    }
    // Half of a phrase that nobody typed says nothing: `many` is not `too many open files`.
    if (how === 'vocabulary') for (const page of lacking) sum[page] = 0
    return sum
  }

  /** BM25's gain by one term for every page. */
  #gainsOf(term: string): Float64Array {
    const known = this.#gains.get(term)
    if (known) return known
    const postings = this.#postings.of(term)
    const own = new Float64Array(this.#count)
    const boosted = new Float64Array(this.#count)
    for (const posting of postings) own[Math.floor(posting / LEVELS)] = weightOf(posting % LEVELS)
    for (const posting of postings) {
      const page = Math.floor(posting / LEVELS)
      for (const { page: above, lift } of this.#boosted[page] ?? [])
        boosted[above] = Math.max(boosted[above] as number, lift * (own[page] as number))
    }
    const rare = this.#weight(term)
    const gains = own.map((weight, page) => {
      const all = weight + (boosted[page] as number)
      return (rare * all) / (all + K1)
    })
    this.#gains.set(term, gains)
    return gains
  }
}
