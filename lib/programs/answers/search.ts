import { printedPages } from '../../logs/match/printed-pages'
import { matchText } from '../../logs/match/matcher'
import { published } from '../../search/batch'
import { looksPrinted } from '../../search/query/looks-printed'
import type { SiteCopy } from '../site/site-copy'
import type { SearchOutput } from './answers'

/**
 * Answers a query like the search of the site.
 *
 * @param limit maximum number of hits
 */
export async function searchSite(
  site: SiteCopy,
  query: string,
  limit: number,
): Promise<SearchOutput> {
  const search = await site.search()
  const printed = looksPrinted(query) ? printedPages(matchText(await site.matchData(), query)) : []
  const answer = await search.find(query, { limit, printed })
  const pages = new Map(answer.hits.map(({ url }) => [url, site.page(url)]))
  const sightings = new Map([...pages].map(([url, page]) => [url, page?.sightings ?? []]))
  const { hits, errors, ...rest } = published(answer, await search.errors(answer), sightings)
  const snippets = await Promise.all(answer.hits.map((hit) => search.snippet(hit, answer)))
  return {
    ...{ ...rest, errors: [...errors] },
    didYouMean: await search.didYouMean(answer),
    hits: hits.map(({ posts, ...hit }, n) => ({
      ...hit,
      permanent: pages.get(hit.url)?.permanent ?? hit.url,
      excerpt: (snippets[n]?.pieces ?? []).map(({ text }) => text).join(''),
      posts: [...posts],
    })),
  }
}
