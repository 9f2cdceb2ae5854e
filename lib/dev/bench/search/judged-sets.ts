import { readFileSync } from 'node:fs'
import type { Search } from '../../../search/api'
import { type Judged, judge, type Summary, summarize } from './judge'

/** Sets of queries of `tests/ranking` that are judged by posts: given, written by us in advance, and five written by people who had not seen the search. */
export const JUDGED_SETS = [
  'dev',
  'fresh',
  'unseen-1',
  'unseen-2',
  'unseen-3',
  'unseen-4',
  'unseen-5',
] as const

/** Reads the queries of a set. */
export function judgedQueries(set: string): Judged[] {
  return JSON.parse(readFileSync(`tests/ranking/${set}.json`, 'utf8')) as Judged[]
}

/**
 * Measures a search by judged queries that have an answer.
 *
 * @param postsOf ids of the posts that a page is or reports, by its id
 */
export async function measureSearch(
  search: Search,
  queries: readonly Judged[],
  postsOf: (id: string) => readonly string[],
  printedPages: (query: string) => readonly string[],
): Promise<Summary> {
  const answerable = queries.filter(({ type }) => type !== 'none')
  const verdicts = await Promise.all(
    answerable.map(async ({ q, rel }) => {
      const { hits } = await search.find(q, { printed: printedPages(q) })
      const posts = hits.map(({ id }) => postsOf(id))
      return judge(rel, posts)
    }),
  )
  return summarize(verdicts)
}
