import { terms } from '../../analysis/terms'

/**
 * The index terms of common English words. They are rare in short technical texts, so by their rarity
 * alone they would weigh as much as names. Only the build needs them: the index marks the terms.
 */
export function commonWordTerms(words: readonly string[]): Set<string> {
  return new Set(terms(words.join(' ')))
}
