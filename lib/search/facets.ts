import type { FacetChoice, FacetCount, FacetName } from './api'
import type { IndexedPage } from './index-data'

const NAMES: readonly FacetName[] = ['kind', 'area', 'framework', 'platform', 'version', 'outcome']

function valuesOf(page: IndexedPage, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'kind':
      return [page.kind]
    case 'area':
      return [page.area]
    case 'framework':
      return page.frameworks
    case 'platform':
      return page.platforms
    case 'version':
      return page.osVersions
    case 'outcome':
      return [page.outcome]
  }
}

/** Whether a page has one of the chosen values of every facet chosen, `except` left aside. */
export function fits(page: IndexedPage, choice: FacetChoice, except?: FacetName): boolean {
  for (const facet of Object.keys(choice) as FacetName[]) {
    const wanted = choice[facet] ?? []
    if (facet === except || wanted.length === 0) continue
    if (!valuesOf(page, facet).some((value) => wanted.includes(value))) return false
  }
  return true
}

/** How many pages there are of each value, each facet counted as if itself were not chosen. */
export function facetCounts(
  pages: readonly IndexedPage[],
  choice: FacetChoice,
): Record<FacetName, FacetCount[]> {
  const counts = {} as Record<FacetName, FacetCount[]>
  for (const facet of NAMES) {
    const found = new Map<string, number>()
    for (const page of pages)
      if (fits(page, choice, facet))
        for (const value of valuesOf(page, facet))
          if (value !== '') found.set(value, (found.get(value) ?? 0) + 1)
    counts[facet] = [...found]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  return counts
}
