import { phraseTerms } from '../../analysis/vocabulary'

/** A single word on this many pages or more is a word of this field, whatever else it names. */
const WORD_OF_THE_FIELD = 3

/**
 * The index terms of names that this knowledge base is not about, those that the pages use left out.
 *
 * @param names names of one word or several
 * @param holding number of pages that hold a term
 */
export function outOfScopeTerms(
  names: readonly string[],
  holding: (term: string) => number,
): string[] {
  const found = names.map((name) => phraseTerms(name).join(' ')).filter((name) => name !== '')
  return [...new Set(found)]
    .filter((name) => name.includes(' ') || holding(name) < WORD_OF_THE_FIELD)
    .sort()
}
