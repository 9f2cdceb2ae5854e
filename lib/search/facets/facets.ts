import type { FacetChoice, FacetName } from '../api'
import type { IndexedPage } from '../index/indexed-page'

/** What a page has of a facet. */
export function valuesOf(page: IndexedPage, facet: FacetName): readonly string[] {
  return facet === 'kind' ? [page.kind] : page.facet(facet)
}

/** Whether a page has one of the chosen values of every facet chosen, `except` left aside. */
export function matchesFacets(page: IndexedPage, choice: FacetChoice, except?: FacetName): boolean {
  for (const facet of Object.keys(choice) as FacetName[]) {
    const wanted = choice[facet] ?? []
    if (facet === except || wanted.length === 0) continue
    if (!valuesOf(page, facet).some((value) => wanted.some((one) => is(value, one)))) return false
  }
  return true
}

/** Whether a value is the one chosen. Addresses used to name versions without their system: `26`. */
function is(value: string, chosen: string): boolean {
  return value === chosen || (/^\d/.test(chosen) && value.endsWith(` ${chosen}`))
}
