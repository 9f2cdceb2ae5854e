import type { FacetChoice } from '../api'
import type { FacetName } from './names'
import type { IndexedPage } from '../index/indexed-page'

/** The values of a page for a facet. */
export function valuesOf(page: IndexedPage, facet: FacetName): readonly string[] {
  return facet === 'kind' ? [page.kind] : page.facet(facet)
}

/** Whether a page has a chosen value in every facet with a choice; ignores the facet `except`. */
export function matchesFacets(page: IndexedPage, choice: FacetChoice, except?: FacetName): boolean {
  for (const facet of Object.keys(choice) as FacetName[]) {
    const wanted = choice[facet] ?? []
    if (facet === except || wanted.length === 0) continue
    if (!valuesOf(page, facet).some((value) => wanted.some((one) => is(value, one)))) return false
  }
  return true
}

/** Whether a value is chosen. Old addresses have versions without their system: `26`. */
function is(value: string, chosen: string): boolean {
  return value === chosen || (/^\d/.test(chosen) && value.endsWith(` ${chosen}`))
}
