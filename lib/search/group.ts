import type { IndexedPage } from './index-data'

/** A page with those that say the same and so stand below it, best first. */
export interface Group {
  readonly page: number
  readonly covered: number[]
}

/**
 * Joins near-duplicates: going down the ranking, a page is put below an earlier one that reports it,
 * or whose reports include all of its own.
 *
 * @param ranked page numbers, best first
 */
export function group(ranked: readonly number[], pages: readonly IndexedPage[]): Group[] {
  const groups: Group[] = []
  for (const page of ranked) {
    const home = groups.find((earlier) => saysTheSame(earlier.page, page, pages))
    if (home) home.covered.push(page)
    else groups.push({ page, covered: [] })
  }
  return groups
}

function saysTheSame(earlier: number, later: number, pages: readonly IndexedPage[]): boolean {
  const told = new Set(pages[earlier]?.covers)
  if (told.has(later)) return true
  const own = (pages[later]?.covers ?? []).filter((n) => pages[n]?.kind === 'post')
  return own.length > 0 && own.every((n) => told.has(n) || n === earlier)
}
