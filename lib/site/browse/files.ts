import { groupByKeys } from '../../util/group-by-keys'
import type { Knowledge } from '../../model/knowledge'
import { registration } from '../../search/index/registry'
import {
  type Facet,
  FACETS,
  facetSlug,
  kindOfListed,
  type Listed,
  listedPages,
} from '../view-models/lists/facets'
import { byTitle } from '../view-models/lists/order'
import {
  type BrowseRow,
  FACETS_FILE,
  type FacetRows,
  FIGURES,
  gapsOf,
  type Order,
  orderFile,
  ORDERS,
  ROWS_PER_FILE,
  rowsFile,
} from './format'

/** Makes the data by which the script of the browse page filters and sorts the whole list. */
export function browseFiles(knowledge: Knowledge): { path: string; content: string }[] {
  const listed = listedPages(knowledge)
  const file = (name: string, value: unknown) => ({
    path: name,
    content: registration(name, value),
  })
  const parts = Math.ceil(listed.length / ROWS_PER_FILE)
  return [
    file(FACETS_FILE, facetRows(listed, knowledge)),
    ...ORDERS.map((order) => file(orderFile(order), gapsOf(inOrder(listed, order)))),
    ...Array.from({ length: parts }, (_, part) =>
      file(
        rowsFile(part),
        listed.slice(part * ROWS_PER_FILE, (part + 1) * ROWS_PER_FILE).map(browseRow),
      ),
    ),
  ]
}

function facetRows(listed: readonly Listed[], { areas }: Knowledge): FacetRows {
  const slugs = new Map<string, string>()
  const tokenOf = (facet: Facet, value: string): string => {
    const key = `${facet}/${value}`
    const token = slugs.get(key) ?? `${facet}/${facetSlug(facet, value, areas)}`
    slugs.set(key, token)
    return token
  }
  const tokens = ({ values }: Listed) =>
    FACETS.flatMap((facet) => values[facet].map((value) => tokenOf(facet, value)))
  const rows = groupByKeys(listed.keys(), (row) => {
    const page = listed[row]
    return page ? tokens(page) : []
  })
  return {
    count: listed.length,
    gaps: Object.fromEntries([...rows].map(([token, numbers]) => [token, gapsOf(numbers)])),
  }
}

/** All row numbers in an order; rows that it does not distinguish stay in the order of the list. */
function inOrder(listed: readonly Listed[], order: Order): number[] {
  const figure = FIGURES.find((name) => name === order)
  return listed
    .map((one, row) => ({ one, row }))
    .sort((a, b) =>
      figure === undefined ? byTitle(a.one.page, b.one.page) : b.one[figure] - a.one[figure],
    )
    .map(({ row }) => row)
}

function browseRow(listed: Listed): BrowseRow {
  const { page, outcome, views, boosts } = listed
  return [page.url, page.title, page.kindOfPage, kindOfListed(page), outcome ?? '', views, boosts]
}
