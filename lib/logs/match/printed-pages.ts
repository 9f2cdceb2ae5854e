import type { Match } from './matcher'
import { surenessOf } from './sureness'

/**
 * Whether lines show more of a page's problem than an error that other causes print too; of such an error the
 * search names the error itself.
 */
export function isTelling({ evidence }: Match): boolean {
  return evidence.some(({ bare }) => !bare)
}

/** Addresses of the pages that lines of a text surely belong to, best first. */
export function printedPages(matches: readonly Match[]): string[] {
  return matches
    .filter((match) => surenessOf(match.score) !== 'possible' && isTelling(match))
    .map(({ url }) => url)
}
