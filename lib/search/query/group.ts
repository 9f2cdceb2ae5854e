import type { IndexedPage } from '../index/index-files'

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
  const groups: { page: number; covered: number[]; told: ReadonlySet<number> }[] = []
  for (const page of ranked) {
    const reports = (pages[page]?.covers ?? []).filter((n) => pages[n]?.kind === 'post')
    const home = groups.find((earlier) => saysTheSame(earlier, page, reports))
    if (home) home.covered.push(page)
    else groups.push({ page, covered: [], told: new Set(pages[page]?.covers) })
  }
  return groups
}

/** Whether an earlier page reports a later one, or all that the later one reports. */
function saysTheSame(
  { page: earlier, told }: { readonly page: number; readonly told: ReadonlySet<number> },
  later: number,
  reports: readonly number[],
): boolean {
  if (told.has(later)) return true
  return reports.length > 0 && reports.every((n) => told.has(n) || n === earlier)
}
