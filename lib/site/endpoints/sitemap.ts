import { x } from 'xastscript'
import { absolute } from '../addresses'
import type { Listing } from './addresses-list'
import { type EndpointFile, xmlDocument } from './endpoint-file'

/** Number of addresses in one file. The format allows 50,000 and 50 MB. */
const MAX_ADDRESSES = 10_000

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/**
 * Makes `sitemap.xml` (https://www.sitemaps.org/protocol.html). If one file cannot hold all addresses, it lists the
 * files `sitemap-1.xml` and following, which hold them.
 */
export function sitemapFiles(listings: readonly Listing[], most = MAX_ADDRESSES): EndpointFile[] {
  const parts = Array.from({ length: Math.ceil(listings.length / most) }, (_, n) =>
    listings.slice(n * most, (n + 1) * most),
  )
  if (parts.length === 1) return [file('sitemap.xml', () => addresses(listings))]
  const named = parts.map((part, n) => file(`sitemap-${n + 1}.xml`, () => addresses(part)))
  const list = () =>
    x(
      'sitemapindex',
      NAMESPACE,
      named.map(({ path }) => x('sitemap', [x('loc', absolute(path))])),
    )
  return [file('sitemap.xml', list), ...named]
}

function file(path: string, root: () => ReturnType<typeof x>): EndpointFile {
  return { path, type: 'application/xml', content: () => xmlDocument(root()) }
}

function addresses(listings: readonly Listing[]): ReturnType<typeof x> {
  return x(
    'urlset',
    NAMESPACE,
    listings.map(({ path, touched }) =>
      x('url', [x('loc', absolute(path)), ...(touched ? [x('lastmod', touched)] : [])]),
    ),
  )
}
