import { shortPath, shownAddress } from './addresses'
import { config } from './config'

/** What a citation names. */
export interface Cited {
  readonly id: string
  readonly title: string
  /** Date of review, or undefined for pages that are not reviewed, such as posts. */
  readonly reviewed?: string
  /** Name of the content the page was built from. */
  readonly build: string
}

/** One line by which a page can be cited and found again: title, site, date, content, permanent address. */
export function citation({ id, title, reviewed, build }: Cited): string {
  const address = shownAddress(shortPath(id))
  const date = reviewed ? `reviewed ${reviewed}, ` : ''
  // Quotes within quotes are single ones.
  const quoted = title.replace(/“/g, '‘').replace(/”/g, '’')
  return `“${quoted}”, ${config.name}, ${date}content version ${build}, ${address}`
}
