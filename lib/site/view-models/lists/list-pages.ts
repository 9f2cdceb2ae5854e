/** Number of rows on one page of a list. With the rest of a page they take 12 to 25 kB (gzip). */
const ROWS_PER_PAGE = 200

/** Number of reports on the page of a symptom, each with an excerpt and figures. They take about 7 kB (gzip). */
export const REPORTS_PER_PAGE = 50

/** Parameters of a page of a list: its number, from 1, as in the address; the first page has none. */
export interface NumberedPage {
  readonly params: Promise<{ readonly number?: string }>
}

/** One page of a list that is cut into pages. */
export interface ListPage<Row> {
  /** Site path of the list, which is its first page. */
  readonly url: string
  /** Number of this page, from 1. */
  readonly number: number
  /** Number of pages of the list; an empty list has one. */
  readonly pages: number
  readonly rows: readonly Row[]
}

/**
 * Cuts one page out of a list.
 *
 * @param url site path of the list
 * @param number the page, from 1, as text of an address; undefined for the first
 */
export function listPage<Row>(
  url: string,
  rows: readonly Row[],
  number = '1',
  perPage = ROWS_PER_PAGE,
): ListPage<Row> {
  const at = Number(number)
  const from = (at - 1) * perPage
  return {
    url,
    number: at,
    pages: pageCount(rows, perPage),
    rows: rows.slice(from, from + perPage),
  }
}

/** Returns the number of pages that a list needs. */
export function pageCount(
  { length }: { readonly length: number },
  perPage = ROWS_PER_PAGE,
): number {
  return Math.max(1, Math.ceil(length / perPage))
}

/** Returns the number of the page that contains the row at a position, both from 0 and 1 as `listPage` counts. */
export function pageOfRow(position: number): number {
  return Math.floor(position / ROWS_PER_PAGE) + 1
}

/** Returns the site path of one page of a list: `/posts/` for the first, `/posts/pages/2/` for the second. */
export function listPagePath(url: string, number: number): string {
  return number === 1 ? url : `${url}pages/${number}/`
}

/** Number of pages before and after the current one that a menu of pages links to. */
const NEIGHBORS = 2

/**
 * Returns the numbers that the menu of a list's pages shows: the first, the last and those around the current page.
 * Null stands for the numbers left out.
 */
export function menuNumbers({ number, pages }: ListPage<unknown>): (number | null)[] {
  const all = Array.from({ length: pages }, (_, n) => n + 1)
  const shown = all.filter((n) => n === 1 || n === pages || Math.abs(n - number) <= NEIGHBORS)
  return shown.flatMap((n, at) => (n - (shown[at - 1] ?? 0) > 1 ? [null, n] : [n]))
}
