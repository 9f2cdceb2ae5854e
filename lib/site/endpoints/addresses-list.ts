import { FIXED_PAGES, type Knowledge } from '../../model/knowledge'
import { facetValues } from '../view-models/lists/facets'
import { furtherPages } from '../view-models/lists/paged-lists'
import { lastTouched } from '../view-models/pages/history'

/** An entry of the sitemap: the site path of a page and the day it last changed, where known. */
export interface Listing {
  readonly path: string
  readonly touched?: string
}

/** Lists every page with its own content; omits forwarding pages and tombstones. */
export function allPages(knowledge: Knowledge): Listing[] {
  const values = facetValues(knowledge)
  const { symptoms, remediations: remedies, guides, posts, errors, errorDomains } = knowledge
  return [
    ...FIXED_PAGES.map((path) => ({ path })),
    ...[...symptoms, ...remedies, ...guides].map((page) => ({
      path: page.url,
      touched: lastTouched(page),
    })),
    ...posts.map(({ url }) => ({ path: url })),
    ...errorDomains.map(({ slug }) => ({ path: `/errors/${slug}/` })),
    ...errors.map(({ url }) => ({ path: url })),
    ...[...new Set(values.map(({ facet }) => facet))].map((facet) => ({
      path: `/browse/${facet}/`,
    })),
    ...values.map(({ facet, slug }) => ({ path: `/browse/${facet}/${slug}/` })),
    ...furtherPages(knowledge).map((path) => ({ path })),
  ]
}
