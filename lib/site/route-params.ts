import type { Knowledge } from '../model/knowledge'
import { facetValues } from './view-models/lists/facets'
import { idEntries, pagesById, publishedSlugs } from './view-models/pages/lookup'

/** How many pages of each of these routes a build lets Next export, to compare its own rendering with. */
const SAMPLE = 1

/** Parameters of the routes that have more than one page. */
export const routeParams = {
  symptoms: slugsOf('symptoms'),
  remediations: slugsOf('remediations'),
  guides: slugsOf('guides'),
  posts: slugsOf('posts'),

  sources: ({ posts }: Knowledge) => posts.map(({ slug }) => ({ slug })),

  /** Every id keeps its short address, except ids of pages that do not exist yet. */
  shortAddresses: (knowledge: Knowledge) =>
    [...idEntries(knowledge).values()]
      .filter(({ id, retired }) => retired !== undefined || pagesById(knowledge).has(id))
      .map(({ id }) => ({ short: id.slice(0, 1), number: id.slice(1) })),

  errorDomains: ({ errorDomains }: Knowledge) => errorDomains.map(({ slug }) => ({ domain: slug })),

  errorCodes: ({ errors }: Knowledge) =>
    errors.map(({ domain, code }) => ({ domain: domain.slug, code: String(code) })),

  facets: (knowledge: Knowledge) =>
    [...new Set(facetValues(knowledge).map(({ facet }) => facet))].map((facet) => ({ facet })),

  facetValues: (knowledge: Knowledge) =>
    facetValues(knowledge).map(({ facet, slug }) => ({ facet, value: slug })),
}

/** Every slug of a kind that was ever published: those of renamed and retired pages forward or say why. */
function slugsOf(kind: 'symptoms' | 'remediations' | 'guides' | 'posts') {
  return (knowledge: Knowledge): { slug: string }[] =>
    publishedSlugs(knowledge, kind).map((slug) => ({ slug }))
}

/**
 * The parameters that Next gets of such a route. The development server gets all. A build gets a sample: it renders
 * all pages itself, in a tenth of the time, and fails if its rendering of the sample differs from Next's.
 */
export function nextParams<Params>(params: readonly Params[]): Params[] {
  return params.slice(0, process.env.NODE_ENV === 'development' ? undefined : SAMPLE)
}
