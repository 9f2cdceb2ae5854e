import type { Match } from './matcher'
import { surenessOf } from './sureness'

/**
 * Whether a match has evidence beyond an error that also has other causes. Otherwise the search shows the error's
 * own page instead.
 */
export function isTelling({ evidence }: Match): boolean {
  return evidence.some(({ bare }) => !bare)
}

/** Site paths of the matches that are at least “likely” and pass `isTelling`, best first. */
export function printedPages(matches: readonly Match[]): string[] {
  return matches
    .filter((match) => surenessOf(match.score) !== 'possible' && isTelling(match))
    .map(({ url }) => url)
}
