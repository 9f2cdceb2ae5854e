import { shownAddress } from '../../addresses'
import { config } from '../../config'

/** What a citation names. */
export interface Cited {
  /** Site path that stays the same: the short one, where the page has one. */
  readonly path: string
  readonly title: string
  /** Date of review, or undefined for pages that are not reviewed, such as posts. */
  readonly reviewed?: string
  /** Name of the content the page was built from. */
  readonly build: string
}

/** One line by which a page can be cited and found again: title, site, date, content, permanent address. */
export function citation({ path, title, reviewed, build }: Cited): string {
  const address = shownAddress(path)
  const date = reviewed ? `reviewed ${reviewed}, ` : ''
  // Quotes within quotes are single ones.
  const quoted = title.replace(/“/g, '‘').replace(/”/g, '’')
  return `“${quoted}”, ${config.name}, ${date}content version ${build}, ${address}`
}
