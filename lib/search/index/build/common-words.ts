import { terms } from '../../analysis/terms'

/**
 * The index terms of common English words. They are rare in short technical texts, so their idf weight
 * alone would be as high as that of names. Only the build needs this list: the index marks the terms.
 */
export function commonWordTerms(words: readonly string[]): Set<string> {
  return new Set(terms(words.join(' ')))
}
