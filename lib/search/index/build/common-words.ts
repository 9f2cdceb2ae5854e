import { terms } from '../../analysis/terms'

/**
 * The index terms of everyday words. They are rare among short technical texts, so that their rarity
 * alone would make them weigh as much as names. Only the build needs them: the index marks each term.
 */
export function commonWordTerms(words: readonly string[]): Set<string> {
  return new Set(terms(words.join(' ')))
}
