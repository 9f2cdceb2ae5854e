import { phraseTerms } from '../../analysis/phrase'

/** A single word that so many pages use is within the scope. */
const IN_SCOPE = 3

/**
 * The index terms of names that this knowledge base is not about, without those that the pages use.
 *
 * @param names names of one word or several
 * @param holding number of pages that hold a term
 */
export function outOfScopeTerms(
  names: readonly string[],
  holding: (term: string) => number,
): string[] {
  const found = names.map((name) => phraseTerms(name).join(' ')).filter((name) => name !== '')
  return [...new Set(found)].filter((name) => name.includes(' ') || holding(name) < IN_SCOPE).sort()
}
