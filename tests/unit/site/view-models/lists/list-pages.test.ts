import { describe, expect, it } from 'vitest'
import {
  listedPages,
  facetValues,
  pagesWith,
} from '../../../../../lib/site/view-models/lists/facets'
import {
  listPage,
  listPagePath,
  menuNumbers,
  pageCount,
  pageOfRow,
} from '../../../../../lib/site/view-models/lists/list-pages'
import { furtherPages, pageParams } from '../../../../../lib/site/view-models/lists/paged-lists'
import { allPages } from '../../../../../lib/site/endpoints/addresses-list'
import { frozenKnowledge } from '../../../../frozen-corpus'

const knowledge = frozenKnowledge()

describe('a list cut into pages', () => {
  const rows = Array.from({ length: 1_234 }, (_, n) => n)

  it('shows every row once, in order', () => {
    const pages = Array.from({ length: pageCount(rows) }, (_, n) =>
      listPage('/posts/', rows, String(n + 1)),
    )
    expect(pages.flatMap((page) => page.rows)).toEqual(rows)
    for (const page of pages) for (const row of page.rows) expect(pageOfRow(row)).toBe(page.number)
  })

  it('keeps its own address for the first page', () => {
    expect(listPagePath('/posts/', 1)).toBe('/posts/')
    expect(listPagePath('/posts/', 2)).toBe('/posts/pages/2/')
    expect(listPage('/posts/', rows).number).toBe(1)
  })

  it('has one page if it is empty', () => {
    expect(listPage('/posts/', [])).toEqual({ url: '/posts/', number: 1, pages: 1, rows: [] })
  })

  it('has a menu with the first, the last and the neighboring pages', () => {
    const menu = (number: number, pages: number) =>
      menuNumbers({ url: '/', number, pages, rows: [] })
    expect(menu(1, 3)).toEqual([1, 2, 3])
    expect(menu(1, 50)).toEqual([1, 2, 3, null, 50])
    expect(menu(20, 50)).toEqual([1, null, 18, 19, 20, 21, 22, null, 50])
  })
})

describe('the lists of the site', () => {
  it('have every further page in the sitemap once', () => {
    const further = furtherPages(knowledge)
    expect(further).toContain('/browse/pages/2/')
    const paths = allPages(knowledge).map(({ path }) => path)
    expect(paths.filter((path) => path.includes('/pages/'))).toEqual(further)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('have as many pages as their rows need', () => {
    for (const value of facetValues(knowledge))
      expect(pageParams(`/browse/${value.facet}/${value.slug}/`, knowledge)).toHaveLength(
        pageCount(pagesWith(value, knowledge)),
      )
    expect(pageParams('/browse/', knowledge)).toHaveLength(pageCount(listedPages(knowledge)))
  })
})
