import type { Match } from './matcher'
import { surenessOf } from './sureness'

/**
 * Addresses of the pages that lines of a text surely belong to, best first. A page of which the lines show no more
 * than an error is left out, since other causes print it too; the search names the error itself.
 */
export function printedPages(matches: readonly Match[]): string[] {
  return matches
    .filter(
      ({ score, evidence }) =>
        surenessOf(score) !== 'possible' && evidence.some(({ bare }) => !bare),
    )
    .map(({ url }) => url)
}
