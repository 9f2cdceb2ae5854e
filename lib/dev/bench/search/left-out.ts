import type { Search } from '../../../search/api'
import type { SearchDocument } from '../../../search/index/build/document'
import { postsOf } from './engines'
import { type Judged, judge } from './judge'

/** Whose aliases are left out: those of one page, or of all curated pages about the same posts. */
export type LeftOut = 'page' | 'pages about the same'

/** How a query fares when nobody has written aliases for the page that it led to. */
export interface LeftOutAnswer {
  readonly query: Judged
  /** Id of that page. */
  readonly page: string
  /** Whether the first hit is still right, and whether one of the first five is. */
  readonly first: boolean
  readonly five: boolean
}

/**
 * Leaves out the aliases of one curated page at a time and asks again the queries that led to it: what
 * happens to a page that was just written. Queries whose first hit is wrong or is a post are not asked.
 *
 * @param open builds an index of documents and opens it
 */
export async function leaveAliasesOut(
  documents: readonly SearchDocument[],
  queries: readonly Judged[],
  leftOut: LeftOut,
  open: (documents: readonly SearchDocument[]) => Promise<Search>,
): Promise<LeftOutAnswer[]> {
  const posts = postsOf(documents)
  const firstRight = async (search: Search, { q, rel }: Judged) => {
    const { hits } = await search.find(q)
    const { first } = judge(
      rel,
      hits.map(({ id }) => posts(id)),
    )
    return { first, hit: hits[0] }
  }
  const led = new Map<string, Judged[]>()
  const whole = await open(documents)
  for (const query of queries) {
    const { first, hit } = await firstRight(whole, query)
    if (first === 1 && hit && hit.kind !== 'post' && hit.kind !== 'error')
      led.set(hit.id, [...(led.get(hit.id) ?? []), query])
  }
  const answers: LeftOutAnswer[] = []
  for (const [page, asked] of led) {
    const bare = leftOut === 'page' ? new Set([page]) : pagesAboutTheSame(page, documents)
    const search = await open(
      documents.map((one) => (bare.has(one.id) ? { ...one, aliases: [] } : one)),
    )
    for (const query of asked) {
      const { first } = await firstRight(search, query)
      answers.push({ query, page, first: first === 1, five: first >= 1 && first <= 5 })
    }
  }
  return answers
}

/** Ids of the curated pages that report or rest on one of the posts of a page, itself among them. */
function pagesAboutTheSame(page: string, documents: readonly SearchDocument[]): Set<string> {
  const covered = new Set(documents.find(({ id }) => id === page)?.covers)
  const curated = documents.filter(({ kind }) => kind !== 'post' && kind !== 'error')
  const same = curated.filter(({ covers }) => covers.some((id) => covered.has(id) || id === page))
  return new Set([page, ...same.map(({ id }) => id)])
}

/** A share with its 95 % interval (Wilson 1927), each 0 … 1. */
export function share(
  hits: number,
  of: number,
): { readonly share: number; readonly from: number; readonly to: number } {
  if (of === 0) return { share: 0, from: 0, to: 1 }
  const z = 1.96
  const p = hits / of
  const scale = 1 + z ** 2 / of
  const middle = (p + z ** 2 / (2 * of)) / scale
  const half = (z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2))) / scale
  return { share: p, from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}
