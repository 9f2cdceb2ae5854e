import { shownAddress } from '../../addresses'
import { config } from '../../config'

/** The facts that a citation contains. */
export interface Cited {
  /** Permanent site path: the short one, when the page has one. */
  readonly path: string
  readonly title: string
  /** Review date; omitted for pages that are not reviewed, such as posts. */
  readonly reviewed?: string
  /** See `pageVersion`. */
  readonly version: string
}

/** Returns a one-line citation: title, site, review date, content version and permanent address. */
export function citation({ path, title, reviewed, version }: Cited): string {
  const address = shownAddress(path)
  const date = reviewed ? `reviewed ${reviewed}, ` : ''
  // Nested quotes are single quotes.
  const quoted = title.replace(/“/g, '‘').replace(/”/g, '’')
  return `“${quoted}”, ${config.name}, ${date}content version ${version}, ${address}`
}
