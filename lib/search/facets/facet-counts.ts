import type { FacetChoice, FacetCount } from '../api'
import { type FacetName, SEARCH_FACETS } from './names'
import { matchesFacets, valuesOf } from './facets'
import type { group } from '../query/group'
import type { IndexedPage } from '../index/indexed-page'

/**
 * Counts the hits that would remain for each value, as if its own facet had no choice.
 *
 * @param ranked numbers of the matching pages, best first
 * @param grouped groups pages with the same content, as in the answer
 */
export function facetCounts(
  ranked: readonly number[],
  pages: readonly IndexedPage[],
  choice: FacetChoice,
  grouped: typeof group,
): Record<FacetName, FacetCount[]> {
  const counts = {} as Record<FacetName, FacetCount[]>
  for (const facet of SEARCH_FACETS) {
    const found = new Map<string, number[]>()
    for (const n of ranked) {
      const page = pages[n] as IndexedPage
      if (matchesFacets(page, choice, facet))
        for (const value of valuesOf(page, facet))
          found.set(value, [...(found.get(value) ?? []), n])
    }
    counts[facet] = [...found]
      .map(([value, all]) => ({ value, count: grouped(all, pages).length }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  return counts
}
