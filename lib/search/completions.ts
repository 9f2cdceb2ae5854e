import { type Near, nearest } from './nearest'

/** Shortest word that is completed. */
const SHORTEST = 3

/**
 * What a word typed in part may become, the shortest first.
 *
 * @param word lower case, as typed
 * @param terms those that begin with it
 */
export function completions(word: string, terms: Iterable<string>): Near[] {
  if (/\d/.test(word) || word.length < SHORTEST) return []
  return nearest(terms, (term) => 0.9 - Math.min(0.3, (term.length - word.length) / 60))
}
