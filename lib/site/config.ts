import { siteWords } from './strings'

/**
 * Settings for anyone who runs a copy of this site. The environment variables `REACHABLE_ADDRESS`,
 * `REACHABLE_REPORT` and `REACHABLE_SEARCH` set `address`, `report` and `search`.
 */
export interface SiteConfig {
  /** Name shown in titles and feeds. */
  readonly name: string
  /**
   * Public address of the site, with a trailing slash; the base of canonical links, the sitemap, copied
   * addresses, and addresses in feeds and data. When null, pages have no canonical link, copied addresses
   * are those of the copy being read, generated files use relative links, and files whose format requires
   * absolute addresses use `PLACEHOLDER` (see `offered-files.ts`).
   */
  readonly address: string | null
  /**
   * Target of “Report a problem with this page”: a new-issue form (`https://…/issues/new`, which receives
   * `?title=&body=`) or `mailto:someone@example.org`. Null hides the link.
   */
  readonly report: string | null
  /**
   * Address of an OpenSearch index behind a read-only proxy, with a trailing slash: the search sends it the words
   * that readers type. When null, nothing leaves the page. See docs/scale.md.
   */
  readonly search: string | null
}

/** Address used in formats that require absolute addresses when none is configured; a reserved name (RFC 2606). */
export const PLACEHOLDER = 'https://reachable.example/'

export const config: SiteConfig = {
  name: 'Reachable',
  address: withSlash(process.env.REACHABLE_ADDRESS ?? null),
  report: process.env.REACHABLE_REPORT ?? null,
  search: withSlash(process.env.REACHABLE_SEARCH ?? null),
}

/** What the site is, in one paragraph for search engines, feeds and assistants. */
export const siteDescription =
  config.search === null ? `${siteWords.description} ${siteWords.private}` : siteWords.description

function withSlash(address: string | null): string | null {
  if (!address) return null
  return address.endsWith('/') ? address : `${address}/`
}
