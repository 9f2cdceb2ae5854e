import { XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { sitemapFiles } from '../../../../lib/site/endpoints/sitemap'

const listings = ['/', '/posts/a/', '/posts/b/', '/posts/c/', '/about/'].map((path) => ({ path }))

const locationsIn = (text: string): string[] =>
  [...text.matchAll(/<loc>[^<]*?example([^<]*)</g)].map((match) => match[1] ?? '')

it('a sitemap of many pages lists parts, which together name every page once', () => {
  const [list, ...parts] = sitemapFiles(listings, 2)
  const text = String(list?.content())
  expect(text).toContain('<sitemapindex')
  expect(locationsIn(text)).toEqual(parts.map(({ path }) => `/${path}`))
  const named = parts.flatMap((part) => {
    expect(XMLValidator.validate(String(part.content()))).toBe(true)
    return locationsIn(String(part.content()))
  })
  expect(named).toEqual(listings.map(({ path }) => path))
})

it('a sitemap of few pages is one file', () => {
  const files = sitemapFiles(listings)
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml'])
  expect(locationsIn(String(files[0]?.content()))).toHaveLength(listings.length)
})
