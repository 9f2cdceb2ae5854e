import { editDistance } from './edit-distance'
import { type Candidate, spellingCandidates } from './candidates'

/** Words in which the first letter may be wrong; in shorter ones it nearly never is. */
const LONG = 6

/** Letters by which doubling may make a word longer or shorter. */
const MOST_DOUBLED = 2

/** Shorter words and terms are nearly always something else when a letter differs. */
const SHORT = 4

/** Typing errors granted to a word: none to short words, one from four letters, two from eight. */
export function allowedEdits(word: string): number {
  return word.length < SHORT ? 0 : word.length < 8 ? 1 : 2
}

/**
 * Terms that an unknown word may be a misspelling of. A number or code that is nearly right is another
 * number or code, so digits are never corrected, and only long words with digits are corrected at all.
 *
 * @param word lower case, as typed
 * @param stem its stem
 */
export function fuzzyMatches(word: string, stem: string, terms: Iterable<string>): Candidate[] {
  const number = digits(word)
  if (number && word.length < LONG) return []
  const forms = [...new Set([word, stem])].map((text) => ({
    text,
    single: single(text),
    // A long word may leave a short stem (`opning`: `opn`), whose letters are no surer for that.
    limit: Math.max(allowedEdits(text), word.length < LONG ? 0 : 1),
  }))
  return spellingCandidates(terms, (term) => {
    const likeness = likenessOf(forms, term)
    return likeness > 0 && digits(term) === number ? likeness : 0
  })
}

/** A form of the word that was typed: as it is, with doubled letters once, and the errors granted to it. */
interface Form {
  readonly text: string
  readonly single: string
  readonly limit: number
}

function likenessOf(forms: readonly Form[], term: string): number {
  const word = forms[0]?.text ?? ''
  // Nearly all terms part here, which keeps the rest off the path of every key.
  if (term.charCodeAt(0) !== word.charCodeAt(0)) {
    if (word.length < LONG || term.charCodeAt(1) !== word.charCodeAt(1)) return 0
  }
  const near = Math.max(...forms.map((form) => spelling(form, term)))
  // An ending misspelt beyond the stemmer's grasp (`connectivty`): the stem stands at the front.
  const left = word.length - term.length
  if (term.length < 5 || left <= 0 || left > 6 || term[0] !== word[0]) return near
  // A letter more or less among those of the stem moves its end.
  const front = Math.min(
    ...[0, -1, 1].map((more) => editDistance(word.slice(0, term.length + more), term, 1)),
  )
  return front <= 1 ? Math.max(near, 0.6 - 0.2 * front - left / 60) : near
}

/** Likeness by doubled letters, which people are least sure of, or by typing errors; 0 beyond those granted. */
function spelling({ text, single: once, limit }: Form, term: string): number {
  if (Math.abs(text.length - term.length) <= MOST_DOUBLED && once === single(term)) return 0.8
  if (term.length < SHORT) return 0
  const distance = editDistance(text, term, limit)
  return distance <= limit ? 0.9 - 0.2 * distance : 0
}

/** The digits of a word, in order. */
function digits(word: string): string {
  return word.replace(/\D+/g, '')
}

/** A word with its doubled letters written once. */
function single(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}
