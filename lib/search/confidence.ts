import type { Concept } from './query'
import { type Ranking, rarity } from './rank'

/**
 * What the first hit must reach to answer a query, as shares of the query's weight. Chosen so that
 * of the judged queries two in a hundred that have an answer fall below; see docs/search.md.
 */
export const NEEDED = {
  /** Words that do not name another field or somebody else's identifier. */
  own: 0.65,
  /** Words that the page has at all. */
  matched: 0.5,
  /** Words weighed by how much the page stresses them. */
  gained: 0.2,
  /** Matched words of a pasted line, of which much is noise. */
  pasted: 0.3,
} as const

/** A query of so many concepts was pasted, and so was one with a time of day or several lines. */
const PASTED = 7

/** What an unknown name counts for in a pasted line, where process names and numbers are chance. */
const NOISE = 1 / 3

/** Whether a query looks like a line of a log rather than typed words. */
export function isPasted(query: string, concepts: readonly Concept[]): boolean {
  return concepts.length >= PASTED || /\d:\d\d:\d\d|\n/.test(query)
}

/** Shares of a query's weight that speak for a page, each 0 … 1. */
export interface Fit {
  readonly own: number
  readonly matched: number
  readonly gained: number
}

/** How far a page answers what the query asks. */
export function fit(
  page: number,
  pasted: boolean,
  concepts: readonly Concept[],
  ranking: Ranking,
): Fit {
  const most = rarity(ranking.scores.length, 0)
  let total = 0
  let own = 0
  let matched = 0
  let gained = 0
  concepts.forEach(({ foreign }, n) => {
    const isUnknown = (ranking.mass[n] as number) >= most
    const mass = (ranking.mass[n] as number) * (pasted && isUnknown ? NOISE : 1)
    const gain = ranking.earned[n]?.[page] ?? 0
    const chance = pasted && foreign <= 1 ? NOISE : 1
    total += foreign > 0 ? most * foreign * chance : mass
    if (foreign) return
    own += mass
    if (gain > 0) matched += mass
    gained += Math.min(mass, gain)
  })
  return { own: own / (total || 1), matched: matched / (total || 1), gained: gained / (total || 1) }
}

/** Whether the first hit answers the query, or is merely the nearest. */
export function isConfident(
  page: number,
  pasted: boolean,
  concepts: readonly Concept[],
  ranking: Ranking,
): boolean {
  const { own, matched, gained } = fit(page, pasted, concepts, ranking)
  if (pasted) return matched >= NEEDED.pasted
  return own >= NEEDED.own && matched >= NEEDED.matched && gained >= NEEDED.gained
}
