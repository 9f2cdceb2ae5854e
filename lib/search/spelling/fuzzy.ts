import { type Candidate, spellingCandidates } from './candidates'
import { editDistance } from './edit-distance'

/** Length of a word from which its first letter may be wrong; in shorter ones it nearly never is. */
const LONG = 6

/** Letters by which doubling may make a word longer or shorter. */
const MOST_DOUBLED = 2

/** Shorter words and terms are nearly always something else when a letter differs. */
const SHORT = 4

/** Shortest stem that a word with a misspelled ending may begin with, and the longest such ending. */
const ENDING = { stem: 5, most: 6 }

/** Typing errors allowed in a word: none in short words, one from four letters on, two from eight. */
export function allowedEdits(word: string): number {
  return word.length < SHORT ? 0 : word.length < 8 ? 1 : 2
}

/**
 * Terms that an unknown word may be a misspelling of. A number or code that is nearly right is another
 * number or code, so digits are never corrected, and only long words with digits are corrected at all.
 *
 * @param word lower case, as typed
 * @param stem its stem
 * @param terms those to choose from
 */
export function fuzzyMatches(word: string, stem: string, terms: Iterable<string>): Candidate[] {
  const number = digits(word)
  if (number && word.length < LONG) return []
  const forms = [...new Set([word, stem])].map((text) => ({
    text,
    // A long word may leave a short stem (`opning`: `opn`), whose letters are no surer for that.
    limit: Math.max(allowedEdits(text), word.length < LONG ? 0 : 1),
  }))
  return spellingCandidates(terms, (term) => {
    if (digits(term) !== number || !beginsAlike(word, term)) return 0
    return Math.max(...forms.map((form) => likenessOf(form, term)), likenessOfFront(word, term))
  })
}

/** A form of the word that was typed, and the errors allowed in it. */
interface Form {
  readonly text: string
  readonly limit: number
}

/** Whether the first letter is the same, or the second one is in a long word. */
function beginsAlike(word: string, term: string): boolean {
  return word[0] === term[0] || (word.length >= LONG && word[1] === term[1])
}

/** Likeness by doubled letters, which people are least sure of, or by typing errors; 0 beyond those allowed. */
function likenessOf({ text, limit }: Form, term: string): number {
  if (Math.abs(text.length - term.length) <= MOST_DOUBLED && single(text) === single(term))
    return 0.8
  if (term.length < SHORT) return 0
  const distance = editDistance(text, term, limit)
  return distance <= limit ? 0.9 - 0.2 * distance : 0
}

/** Likeness of a stem to the front of a word whose ending is misspelled beyond the stemmer (`connectivty`). */
function likenessOfFront(word: string, stem: string): number {
  const left = word.length - stem.length
  if (stem.length < ENDING.stem || left <= 0 || left > ENDING.most || word[0] !== stem[0]) return 0
  // A letter more or less among those of the stem moves its end.
  const fronts = [0, -1, 1].map((more) => word.slice(0, stem.length + more))
  const distance = Math.min(...fronts.map((front) => editDistance(front, stem, 1)))
  return distance <= 1 ? 0.6 - 0.2 * distance - left / 60 : 0
}

/** The digits of a word, in order. */
function digits(word: string): string {
  return word.replace(/\D+/g, '')
}

/** A word with its doubled letters written once. */
function single(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}
