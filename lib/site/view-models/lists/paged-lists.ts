import type { Knowledge, Post } from '../../../model/knowledge'
import { memoize } from '../../../util/memoize'
import type { Curated } from '../pages/history'
import { coverage } from './coverage'
import { facetValues, listedPages } from './facets'
import { listPagePath, pageCount, REPORTS_PER_PAGE, REVIEWS_PER_PAGE } from './list-pages'
import { byReview, byTitle, postRows } from './order'

/** Lists curated pages by review date, newest first. */
export const reviewedPages = memoize((knowledge: Knowledge): readonly Curated[] =>
  byReview<Curated>([...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]),
)

/** Lists posts of which older texts are kept, by title. */
export const editedPosts = memoize(({ posts }: Knowledge): readonly Post[] =>
  posts.filter(({ revisions }) => revisions.length > 0).sort(byTitle),
)

/** A list as far as its number of pages depends on it. */
interface PagedList {
  readonly length: number
  readonly perPage?: number
}

/** Returns every list that is cut into pages, by its site path. */
const pagedLists = memoize(
  (knowledge: Knowledge): ReadonlyMap<string, PagedList> =>
    new Map<string, PagedList>([
      ['/posts/', postRows(knowledge)],
      ['/browse/', listedPages(knowledge)],
      ...facetValues(knowledge).map(
        ({ facet, slug, count }) => [`/browse/${facet}/${slug}/`, { length: count }] as const,
      ),
      ['/coverage/waiting/', coverage(knowledge).waiting],
      ['/coverage/unanswered/', coverage(knowledge).unanswered],
      ['/changes/', { length: reviewedPages(knowledge).length, perPage: REVIEWS_PER_PAGE }],
      ['/changes/edited/', editedPosts(knowledge)],
      ...knowledge.symptoms.map(
        ({ url, posts }) => [url, { length: posts.length, perPage: REPORTS_PER_PAGE }] as const,
      ),
      ...knowledge.errors.map(({ url, posts }) => [url, posts] as const),
    ]),
)

/** Returns the numbers of a list's pages as parameters of its route; a page without a list has one. */
export function pageParams(url: string, knowledge: Knowledge): { number: string }[] {
  const list = pagedLists(knowledge).get(url) ?? { length: 0 }
  return Array.from({ length: pageCount(list, list.perPage) }, (_, n) => ({
    number: String(n + 1),
  }))
}

/** Returns the site paths of all pages of lists except the first of each. */
export function furtherPages(knowledge: Knowledge): string[] {
  return [...pagedLists(knowledge).keys()].flatMap((url) =>
    pageParams(url, knowledge)
      .slice(1)
      .map(({ number }) => listPagePath(url, Number(number))),
  )
}
