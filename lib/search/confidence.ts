import type { Ranking } from './rank'

/** Shares of the query's weight that the first hit must cover; below both, nothing fits. */
export const NEEDED = { exact: 0.3, any: 0.45 } as const

/** What the first hit covers of what the query asks, each 0 … 1. */
export function coverage(page: number, ranking: Ranking): { exact: number; any: number } {
  const total = ranking.mass.reduce((sum, mass) => sum + mass, 0) || 1
  const covered = (gains: readonly Float64Array[]): number =>
    gains.reduce((sum, gain, n) => ((gain[page] ?? 0) > 0 ? sum + (ranking.mass[n] ?? 0) : sum), 0)
  return { exact: covered(ranking.exact) / total, any: covered(ranking.earned) / total }
}

/** Whether the first hit answers the query, or is merely the nearest. */
export function isConfident(first: number | undefined, ranking: Ranking): boolean {
  if (first === undefined) return false
  const { exact, any } = coverage(first, ranking)
  return exact >= NEEDED.exact || any >= NEEDED.any
}
