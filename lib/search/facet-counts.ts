import type { FacetChoice, FacetCount, FacetName } from './api'
import { fits, valuesOf } from './facets'
import type { IndexedPage } from './index-data'

const NAMES: readonly FacetName[] = ['kind', 'area', 'framework', 'platform', 'version', 'outcome']

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
