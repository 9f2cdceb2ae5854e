import { describe, expect, it } from 'vitest'
import { browseFiles } from '../../../../lib/site/browse/files'
import {
  type BrowseRow,
  FACETS_FILE,
  type FacetRows,
  orderFile,
  ORDERS,
  rowsFile,
  rowsOf,
} from '../../../../lib/site/browse/format'
import { facetValues, listedPages } from '../../../../lib/site/view-models/lists/facets'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const listed = listedPages(knowledge)
const files = new Map(browseFiles(knowledge).map(({ path, content }) => [path, content]))

function read<Value>(name: string): Value {
  const content = files.get(name) ?? ''
  return JSON.parse(content.slice(content.indexOf(']=') + 2)) as Value
}

describe('the data of the browse page', () => {
  it('has every row once, in the order of the list', () => {
    const rows: string[] = []
    for (let part = 0; files.has(rowsFile(part)); part++)
      rows.push(...read<BrowseRow[]>(rowsFile(part)).map(([url]) => url))
    expect(rows).toEqual(listed.map(({ page }) => page.url))
  })

  it('has the rows of every value that a page offers', () => {
    const { gaps } = read<FacetRows>(FACETS_FILE)
    for (const { facet, slug, value, count } of facetValues(knowledge)) {
      const rows = rowsOf(gaps[`${facet}/${slug}`] ?? [])
      expect(rows.length, `${facet}/${slug}`).toBe(count)
      for (const row of rows) expect(listed[row]?.values[facet]).toContain(value)
    }
  })

  it('has every row once in each order, highest figures first', () => {
    for (const order of ORDERS) {
      const rows = rowsOf(read<number[]>(orderFile(order)))
      expect([...rows].sort((a, b) => a - b)).toEqual([...listed.keys()])
      if (order === 'title') continue
      const figures = rows.map((row) => listed[row]?.[order] ?? -1)
      expect(figures).toEqual(figures.toSorted((a, b) => b - a))
    }
  })
})
