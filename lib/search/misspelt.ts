import { edits } from './edits'
import { type Near, nearest } from './nearest'

/** Words in which the first letter may be wrong; in shorter ones it nearly never is. */
const LONG = 6

/** Typing errors granted to a word: none to short words, one from four letters, two from eight. */
export function allowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/**
 * Terms that an unknown word may be a misspelling of. Words with digits are never corrected, since a
 * number or code that is nearly right is another number or code.
 *
 * @param word lower case, as typed
 * @param stem its stem
 */
export function misspelt(word: string, stem: string, terms: Iterable<string>): Near[] {
  if (/\d/.test(word)) return []
  return nearest(terms, (term) => likenessOf(word, stem, term))
}

function likenessOf(word: string, stem: string, term: string): number {
  if (term[0] !== word[0] && (word.length < LONG || term[1] !== word[1])) return 0
  if (single(word) === single(term) || single(stem) === single(term)) return 0.8
  const near = Math.max(spelling(stem, term), spelling(word, term))
  // An ending misspelt beyond the stemmer's grasp (`connectivty`): the stem stands at the front.
  const left = word.length - term.length
  if (term.length < 5 || left <= 0 || left > 6 || term[0] !== word[0]) return near
  const front = edits(word.slice(0, term.length), term, 1)
  return front <= 1 ? Math.max(near, 0.6 - 0.2 * front - left / 60) : near
}

/** Likeness by typing errors, as many as are granted; 0 beyond. */
function spelling(word: string, term: string): number {
  const limit = allowed(word)
  const distance = edits(word, term, limit)
  return distance <= limit ? 0.9 - 0.2 * distance : 0
}

/** A word with its doubled letters written once, since those are what people are least sure of. */
function single(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}
