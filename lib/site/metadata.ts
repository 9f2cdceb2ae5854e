import type { Metadata } from 'next'
import { CARD, cardPath } from './addresses'
import { config } from './config'
import { withoutReferences } from './view-models/pages/prose'

/** What a page tells browsers, search engines and link previews about itself. */
export interface Described {
  readonly url: string
  readonly title: string
  readonly summary: string
  /** True where the page has its own preview picture. */
  readonly card?: boolean
}

/** Longest description that search engines show whole, in characters. */
const DESCRIPTION = 160

/**
 * Metadata of a page. Canonical address and preview need absolute addresses, so they are left out while
 * the site does not know its own.
 */
export function describe({ url, title, summary, card }: Described): Metadata {
  const description = shorten(plain(summary))
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

/** A page that only sends readers on: search engines shall not list it. */
export function unlisted(title: string): Metadata {
  return { title, robots: { index: false } }
}

function plain(markdown: string): string {
  return withoutReferences(markdown).replace(/[`*_]/g, '')
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION) return text
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION - 1))} …`
}
