import { phraseTerms } from '../../analysis/phrase'

/** A single word on at least this many pages is in scope. */
const IN_SCOPE = 3

/**
 * The index terms of out-of-scope names, without single words that the pages use.
 *
 * @param names names of one or several words
 * @param holding returns the number of pages that contain a term
 */
export function outOfScopeTerms(
  names: readonly string[],
  holding: (term: string) => number,
): string[] {
  const found = names.map((name) => phraseTerms(name).join(' ')).filter((name) => name !== '')
  return [...new Set(found)].filter((name) => name.includes(' ') || holding(name) < IN_SCOPE).sort()
}
