import type { Knowledge } from '../model/knowledge'
import { facetValues } from './view-models/lists/facets'
import { idEntries, pagesById, publishedSlugs } from './view-models/pages/lookup'

/** How many pages of each of these routes a build lets Next export, to compare its own rendering with. */
const SAMPLE = 1

/** Parameters of the routes that have a page for each post, id, error code or facet value: most pages of a large site. */
export const routeParams = {
  posts: (knowledge: Knowledge) => publishedSlugs(knowledge, 'posts').map((slug) => ({ slug })),

  sources: ({ posts }: Knowledge) => posts.map(({ slug }) => ({ slug })),

  /** Every id keeps its short address, except ids of pages that do not exist yet. */
  shortAddresses: (knowledge: Knowledge) =>
    [...idEntries(knowledge).values()]
      .filter(({ id, retired }) => retired !== undefined || pagesById(knowledge).has(id))
      .map(({ id }) => ({ short: id.slice(0, 1), number: id.slice(1) })),

  errorCodes: ({ errors }: Knowledge) =>
    errors.map(({ domain, code }) => ({ domain: domain.slug, code: String(code) })),

  facetValues: (knowledge: Knowledge) =>
    facetValues(knowledge).map(({ facet, slug }) => ({ facet, value: slug })),
}

/**
 * The parameters that Next gets of such a route. The development server gets all. A build gets a sample: it renders
 * the other pages itself, in a tenth of the time, and fails if its rendering of the sample differs from Next's.
 */
export function nextParams<Params>(params: readonly Params[]): Params[] {
  return params.slice(0, process.env.NODE_ENV === 'development' ? undefined : SAMPLE)
}
