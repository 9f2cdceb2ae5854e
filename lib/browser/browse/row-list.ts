import { registered } from '../../search/index/registry'
import {
  type BrowseRow,
  type Order,
  orderFile,
  ORDERS,
  ROWS_PER_FILE,
  rowsFile,
  rowsOf,
} from '../../site/browse/format'
import { browseWords } from '../../site/strings'
import { h } from '../ui/dom'
import { pageRow } from '../ui/page-row'
import { loadData } from '../ui/data'

/**
 * Returns all row numbers in an order of the list; loads the order if needed.
 *
 * @param count number of rows
 * @throws Error when the file does not load
 */
export async function allRows(count: number, sort: string): Promise<readonly number[]> {
  const order = ORDERS.find((name) => name === sort)
  if (order === undefined) return Array.from({ length: count }, (_, row) => row)
  await loadData(orderFile(order))
  return rowsOf(registered(orderFile(order)) as readonly number[])
}

/**
 * Loads the data of rows and makes their elements, in the order given. Each shows the figure by which the list is
 * sorted; activity is not shown, since it is only a rank.
 *
 * @throws Error when a file does not load
 */
export async function rowElements(rows: readonly number[], sort: string): Promise<HTMLElement[]> {
  const partOf = (row: number): number => Math.floor(row / ROWS_PER_FILE)
  const files = [...new Set(rows.map(partOf))].map(rowsFile)
  await Promise.all(files.map((file) => loadData(file)))
  return rows.map((row) => {
    const part = registered(rowsFile(partOf(row))) as readonly BrowseRow[]
    return rowElement(part[row % ROWS_PER_FILE] as BrowseRow, sort)
  })
}

function rowElement(row: BrowseRow, sort: string): HTMLElement {
  const [url, title, kind, words, outcome] = row
  const figure = figureOf(row, sort as Order)
  return pageRow(
    { url, title, kind, words, outcomes: outcome === '' ? [] : [outcome] },
    {},
    figure !== '' && h('small', {}, ' ', figure),
  )
}

/** The figure of a row by which the list is sorted, in words; empty when it has none. */
function figureOf([, , , , , views, boosts]: BrowseRow, order: Order): string {
  if (order === 'views' && views > 0) return browseWords.figures.views(views)
  return order === 'boosts' && boosts > 0 ? browseWords.figures.boosts(boosts) : ''
}
