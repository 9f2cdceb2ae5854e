import { describe, expect, it } from 'vitest'
import { packPages } from '../../../../lib/search/index/build/pack-pages'
import type { SearchDocument } from '../../../../lib/search/index/build/document'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import {
  KINDS,
  PAGES_IN_BLOCK,
  pagesInCore,
  SMALL_SITE,
} from '../../../../lib/search/index/page-columns'
import { Pages } from '../../../../lib/search/index/read/pages'
import { frozenKnowledge } from '../../../frozen-corpus'

/** A packed index as a browser sees it, and the files that it asked for. */
function opened(documents: readonly SearchDocument[]): { pages: Pages; files: string[] } {
  const { columns, blocks, facets } = packPages(documents)
  const files: string[] = []
  const pages = new Pages(columns, (file) => {
    files.push(file)
    const [, kind, name = ''] = /search\/(pages|facet)-(\w+)\.js/.exec(file) ?? []
    return Promise.resolve(
      kind === 'pages' ? blocks[Number(name)] : facets[name as keyof typeof facets],
    )
  })
  return { pages, files }
}

const real = searchDocuments(frozenKnowledge()).filter(({ kind }) => kind !== 'error')
const post = real.find(({ kind }) => kind === 'post') as SearchDocument
const generated = Array.from({ length: SMALL_SITE + 3 * PAGES_IN_BLOCK }, (_, n) => ({
  ...post,
  id: `p${10_000 + 2 * n}`,
  url: `/posts/post-${n}/`,
  title: `Post ${n}`,
  facets: { ...post.facets, platforms: n % 2 === 0 ? ['iOS'] : ['iOS', 'macOS'] },
}))
const documents = [...real, ...generated]

describe('the pages of an index', () => {
  it('are those that were packed', async () => {
    const { pages } = opened(documents)
    await pages.load(documents.keys())
    await pages.loadFacets()
    expect(pages.list.map(({ id, kind, url, title }) => ({ id, kind, url, title }))).toEqual(
      documents.map(({ id, kind, url, title }) => ({ id, kind, url, title })),
    )
    const numbers = new Map(documents.map(({ id }, n) => [id, n]))
    pages.list.forEach((page, n) => {
      const { covers, facets, badges } = documents[n] as SearchDocument
      expect(page.covers).toEqual(covers.map((id) => numbers.get(id)))
      expect(page.badges).toEqual([...(facets.outcome ? [facets.outcome] : []), ...badges])
      expect(page.facet('platform')).toEqual(facets.platforms)
      expect(page.facet('version')).toEqual(facets.osVersions)
      expect(page.facet('framework')).toEqual(facets.frameworks)
      expect(page.facet('area')).toEqual(facets.area ? [facets.area] : [])
    })
  })

  it('load the details of a block once, and only those of the pages that are shown', async () => {
    const { pages, files } = opened(documents)
    const last = documents.length - 1
    await pages.load([0, last])
    await pages.load([last])
    const curated = documents.filter(({ kind }) => kind !== 'post').length
    const block = Math.floor((last - curated) / PAGES_IN_BLOCK)
    expect(files).toEqual([`search/pages-${block}.js`])
    expect(pages.list[last]?.title).toBe(documents[last]?.title)
  })

  it('refuse to show a page or a facet that is not loaded', () => {
    const { pages } = opened(documents)
    expect(() => pages.list.at(-1)?.title).toThrow('not loaded')
    expect(() => pages.list[0]?.facet('platform')).toThrow('The facet platform is not loaded')
  })

  it('are found by their addresses, whichever blocks are loaded', async () => {
    const { pages } = opened(documents)
    const last = documents.length - 1
    await pages.load([last])
    expect(pages.numbersOf([documents[last]?.url ?? '', documents[0]?.url ?? ''])).toEqual([
      last,
      0,
    ])
  })

  it('are all in the core of a small site', async () => {
    const { pages, files } = opened(real)
    await pages.load(real.keys())
    expect(pages.loaded()).toHaveLength(real.length)
    expect(files).toEqual([])
  })
})

it('the core has the details of all pages of a small site, and of a larger one those of the curated pages', () => {
  const counts = (posts: number): number[] => KINDS.map((kind) => (kind === 'post' ? posts : 20))
  expect(pagesInCore(counts(SMALL_SITE - 80))).toBe(SMALL_SITE)
  expect(pagesInCore(counts(SMALL_SITE))).toBe(60)
})
