import type { IndexedPage } from '../index/indexed-page'

/** A page and the pages about the same problem, which are shown below it, best first. */
export interface Group {
  readonly page: number
  readonly covered: number[]
}

/**
 * Groups pages about the same problem. In the order of the ranking, a page goes below the first earlier page that
 * covers it, or that covers all posts that it covers.
 *
 * @param ranked page numbers, best first
 */
export function group(ranked: readonly number[], pages: readonly IndexedPage[]): Group[] {
  const groups: Group[] = []
  /** For each page the indexes of the groups whose first page is that page or covers it. */
  const groupsOf = new Map<number, number[]>()
  const groupsWith = (page: number): readonly number[] => groupsOf.get(page) ?? []
  for (const page of ranked) {
    const [one, ...others] = (pages[page]?.covers ?? []).filter((n) => pages[n]?.kind === 'post')
    const reporting = groupsWith(page)[0]
    const including =
      one === undefined
        ? undefined
        : groupsWith(one).find((at) => others.every((n) => groupsWith(n).includes(at)))
    const earliest = Math.min(reporting ?? Infinity, including ?? Infinity)
    const earlier = groups[earliest]
    if (earlier) {
      earlier.covered.push(page)
      continue
    }
    for (const n of new Set([page, ...(pages[page]?.covers ?? [])])) {
      const list = groupsOf.get(n)
      if (list) list.push(groups.length)
      else groupsOf.set(n, [groups.length])
    }
    groups.push({ page, covered: [] })
  }
  return groups
}
