import { cutAtWord } from '../model/text/cut-at-word'
import type { Metadata } from 'next'
import { CARD, cardPath } from './addresses'
import { config } from './config'
import { listWords } from './strings'
import { listPagePath } from './view-models/lists/list-pages'
import { withoutReferences } from './view-models/pages/prose'

/** The facts about a page that its metadata is made from. */
export interface Described {
  readonly url: string
  readonly title: string
  readonly summary: string
  /** True when the page has its own preview image. */
  readonly card?: boolean
}

/** Maximum length in characters of a description that search engines show in full. */
const MAX_DESCRIPTION = 160

/**
 * Makes the metadata of a page. Omits canonical address and preview image when the site's address is not
 * configured, because both must be absolute.
 */
export function describe({ url, title, summary, card }: Described): Metadata {
  const description = cutAtWord(plain(summary), MAX_DESCRIPTION)
  const known = config.address !== null
  return {
    title,
    description,
    ...(known && { alternates: { canonical: url } }),
    openGraph: {
      type: 'article',
      siteName: config.name,
      title,
      description,
      ...(known && { url }),
      ...(known && card && { images: [{ url: cardPath(url), ...CARD }] }),
    },
  }
}

/** Makes the metadata of one page of a list, given that of the whole list. */
export function describeList(list: Described, number = '1'): Metadata {
  return describe({
    ...list,
    url: listPagePath(list.url, Number(number)),
    title: listWords.titleOfPage(list.title, Number(number)),
  })
}

/** Makes the metadata of a tombstone, which search engines must not index. */
export function unlisted(title: string): Metadata {
  return { title, robots: { index: false } }
}

/** Makes the metadata of a forwarding page: not indexed, but previewed like the page that it leads to. */
export function forwarded(page: Described): Metadata {
  return { ...describe(page), robots: { index: false } }
}

function plain(markdown: string): string {
  return withoutReferences(markdown).replace(/[`*_]/g, '')
}
