import type { IndexedPage } from './index-data'
import type { Postings } from './postings'
import type { Alternative, Concept } from './query'
import { K1, weightOf } from './weights'

/** How much of a report's words a symptom answers for: all of them. */
const LIFT: Readonly<Partial<Record<IndexedPage['kind'], number>>> = { symptom: 1, guide: 0.5 }

/** What each kind of page is worth beside the others, all else equal: the page that helps most first. */
const WORTH: Readonly<Record<IndexedPage['kind'], number>> = {
  symptom: 1,
  remediation: 0.8,
  guide: 0.95,
  post: 1,
  error: 0.6,
}

export interface Ranking {
  /** Score of each page, 0 where nothing matched. */
  readonly scores: Float64Array
  /** For each concept what each page earned by it. */
  readonly earned: readonly Float64Array[]
  /** For each concept what each page earned by words as typed. */
  readonly exact: readonly Float64Array[]
  /** For each concept the most that any page could earn by it. */
  readonly mass: readonly number[]
}

/** Robertson and Spärck Jones's rarity of a term, never negative. */
export function rarity(pages: number, holding: number): number {
  return Math.log(1 + (pages - holding + 0.5) / (holding + 0.5))
}

/**
 * Scores every page: for each concept the best of its alternatives, summed over the concepts, times
 * the worth of the page's kind.
 */
export function rank(
  concepts: readonly Concept[],
  pages: readonly IndexedPage[],
  postings: Postings,
): Ranking {
  const cache = new Map<string, Float64Array>()
  const gainOf = (term: string): Float64Array => {
    let gains = cache.get(term)
    if (!gains) cache.set(term, (gains = termGains(term, pages, postings)))
    return gains
  }
  const unknown = rarity(pages.length, 0)
  const scores = new Float64Array(pages.length)
  const earned: Float64Array[] = []
  const exact: Float64Array[] = []
  const mass: number[] = []
  for (const { alternatives } of concepts) {
    const best = new Float64Array(pages.length)
    const typed = new Float64Array(pages.length)
    const most = massOf(alternatives, postings, pages.length) ?? unknown
    for (const alternative of alternatives) {
      const full = alternative.terms.reduce((sum,{term})=>sum+rarity(pages.length, postings.of(term).length),0)
      const scale = alternative.how==='vocabulary' ? Math.min(1, most/full) : 1
      const gains = alternativeGains(alternative, pages.length, gainOf).map(g=>g*scale)
      gains.forEach((gain, page) => {
        if (gain > (best[page] as number)) best[page] = gain
        if (alternative.how === 'typed' || alternative.how === 'joined')
          typed[page] = Math.max(typed[page] as number, gain)
      })
    }
    best.forEach((gain, page) => (scores[page] = (scores[page] as number) + gain))
    earned.push(best)
    exact.push(typed)
    mass.push(most)
  }
  pages.forEach(({ kind }, page) => (scores[page] = (scores[page] as number) * WORTH[kind]))
  return { scores, earned, exact, mass }
}

function massOf(
  alternatives: readonly Alternative[],
  postings: Postings,
  pages: number,
): number | undefined {
  const typed = alternatives[0]?.terms ?? []
  const known = typed.filter(({ term }) => postings.has(term))
  if (known.length === 0) return undefined
  return Math.max(...known.map(({ term }) => rarity(pages, postings.of(term).length)))
}

function alternativeGains(
  { terms }: Alternative,
  pages: number,
  gainOf: (term: string) => Float64Array,
): Float64Array {
  const gains = new Float64Array(pages)
  for (const { term, weight } of terms)
    gainOf(term).forEach((gain, page) => (gains[page] = (gains[page] as number) + weight * gain))
  return gains
}

/** BM25's gain of one term for every page; symptoms earn by their reports' words too. */
function termGains(term: string, pages: readonly IndexedPage[], postings: Postings): Float64Array {
  const weights = new Float64Array(pages.length)
  const holding = postings.of(term)
  for (const { page, level } of holding) weights[page] = weightOf(level)
  const gains = new Float64Array(pages.length)
  const rare = rarity(pages.length, holding.length)
  pages.forEach(({ kind, covers }, page) => {
    const lift = LIFT[kind] ?? 0
    let weight = weights[page] as number
    if (lift > 0) weight += lift * Math.max(0, ...covers.map((n) => weights[n] as number))
    if (weight > 0) gains[page] = (rare * weight) / (weight + K1)
  })
  return gains
}
