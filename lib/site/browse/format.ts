import type { Outcome, PageKind } from '../../model/common'

/** Number of rows in one file. A filtered list is shown in steps of this size. */
export const ROWS_PER_FILE = 50

/** Orders of the list by a figure. */
export const FIGURES = ['views', 'boosts', 'activity'] as const

/** Orders of the list other than its own, each with a file of its own. */
export const ORDERS = [...FIGURES, 'title'] as const
export type Order = (typeof ORDERS)[number]

/** File with the facet values of all rows: a `FacetRows`. */
export const FACETS_FILE = 'browse/facets.js'

/** File with all rows in another order, as `gapsOf`. */
export function orderFile(order: Order): string {
  return `browse/order-${order}.js`
}

/** File with the rows `ROWS_PER_FILE * part` and following: a list of `BrowseRow`. */
export function rowsFile(part: number): string {
  return `browse/rows-${part}.js`
}

/** The rows that have a value of a facet. */
export interface FacetRows {
  /** Number of rows of the list. */
  readonly count: number
  /** `<facet>/<slug>` → row numbers as `gapsOf`. */
  readonly gaps: Readonly<Record<string, readonly number[]>>
}

/** A page of the list; `words` is its kind in words, which are more exact for posts, such as “Question”. */
export type BrowseRow = readonly [
  url: string,
  title: string,
  kind: PageKind,
  words: string,
  outcome: Outcome | '',
  views: number,
  boosts: number,
]

/** Row numbers as differences, which compress to a few bits per row: 3 4 9 → 3 1 5. */
export function gapsOf(rows: readonly number[]): number[] {
  return rows.map((row, at) => row - (rows[at - 1] ?? 0))
}

/** The row numbers of `gapsOf`. */
export function rowsOf(gaps: readonly number[]): number[] {
  let row = 0
  return gaps.map((gap) => (row += gap))
}
