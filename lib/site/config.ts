/**
 * What a person who runs a copy of this site may want to change, and nothing else.
 * `REACHABLE_ADDRESS` and `REACHABLE_REPORT` override it without an edit.
 */
export interface SiteConfig {
  /** Name shown in titles and feeds. */
  readonly name: string
  /**
   * Where the site is published, with the closing slash. Canonical links, the addresses in feeds and data, the
   * sitemap and copied addresses are made from it. Null while it is not known: pages then name no canonical
   * address, copied addresses are those of the copy being read, links in files for programs are relative to
   * the file, and files whose format has no relative addresses name `PLACEHOLDER` (`program-files.ts`).
   */
  readonly address: string | null
  /**
   * Where “Report a problem with this page” leads: the address of a new-issue form
   * (`https://…/issues/new`, gets `?title=&body=`) or `mailto:someone@example.org`. Null hides the link.
   */
  readonly report: string | null
}

/** Formats that must hold absolute addresses get this reserved name (RFC 2606) while no address is known. */
export const PLACEHOLDER = 'https://reachable.example/'

export const config: SiteConfig = {
  name: 'Reachable',
  address: withSlash(process.env.REACHABLE_ADDRESS ?? null),
  report: process.env.REACHABLE_REPORT ?? null,
}

function withSlash(address: string | null): string | null {
  if (!address) return null
  return address.endsWith('/') ? address : `${address}/`
}
