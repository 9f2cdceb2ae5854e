import { isConfident } from './answerability'
import type { IndexedPage } from '../index/index-files'
import { isPageId } from './named-pages'
import type { Concept } from './concept'
import type { Ranking } from './rank'

/**
 * Whether the first hit answers the query. A page asked for by its id does, and so does one that shows what the
 * query names; an error page where something here shows its code; any other by what it covers of the query.
 *
 * @param shown numbers of pages that show what the query names outright
 */
export function answersQuery(
  query: string,
  first: number | undefined,
  pages: readonly IndexedPage[],
  concepts: readonly Concept[],
  ranking: Ranking,
  shown: ReadonlySet<number>,
): boolean {
  const page = pages[first ?? -1]
  if (first === undefined || !page) return false
  if (isPageId(query, page.id) || shown.has(first)) return true
  if (page.kind === 'error') return page.covers.length > 0
  return isConfident(query, first, concepts, ranking)
}
