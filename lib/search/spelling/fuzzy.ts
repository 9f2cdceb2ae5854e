import { type Candidate, bestCandidates, similarityAfter } from './best-candidates'
import { allowedEdits, editDistance, SHORT } from './edit-distance'

/** Minimum length of a word whose first letter may be wrong; in shorter words it rarely is. */
const LONG = 6

/** Maximum difference in length by doubled letters. */
const MOST_DOUBLED = 2

/** Minimum length of a stem before a misspelled ending, and maximum length of such an ending. */
const ENDING = { stem: 5, most: 6 }

/**
 * Terms that an unknown word may be a misspelling of. A similar number or code is another number or code,
 * so digits are never corrected, and words with digits only if they are long.
 *
 * @param word lower case, as typed
 * @param stem its stem
 * @param terms terms to choose from
 */
export function fuzzyMatches(word: string, stem: string, terms: Iterable<string>): Candidate[] {
  const number = digits(word)
  if (number && word.length < LONG) return []
  const forms = [...new Set([word, stem])].map((text) => ({
    text,
    // A long word may have a short stem (`opning`: `opn`), which may still contain an error.
    limit: Math.max(allowedEdits(text), word.length < LONG ? 0 : 1),
  }))
  return bestCandidates(terms, (term) => {
    if (digits(term) !== number || !hasSimilarStart(word, term)) return 0
    return Math.max(...forms.map((form) => similarityTo(form, term)), stemSimilarity(word, term))
  })
}

/** A form of the typed word, and the number of edits allowed in it. */
interface Form {
  readonly text: string
  readonly limit: number
}

/** Whether the first letters are equal, or in a long word the second ones. */
function hasSimilarStart(word: string, term: string): boolean {
  return word[0] === term[0] || (word.length >= LONG && word[1] === term[1])
}

/** Similarity by doubled letters, the most common error, or by edit distance; 0 if too many edits are needed. */
function similarityTo({ text, limit }: Form, term: string): number {
  if (Math.abs(text.length - term.length) <= MOST_DOUBLED && single(text) === single(term))
    return 0.8
  if (term.length < SHORT) return 0
  const distance = editDistance(text, term, limit)
  return distance <= limit ? similarityAfter(distance) : 0
}

/** Similarity of a stem to the start of a word whose ending the stemmer does not recognize (`connectivty`). */
function stemSimilarity(word: string, stem: string): number {
  const left = word.length - stem.length
  if (stem.length < ENDING.stem || left <= 0 || left > ENDING.most || word[0] !== stem[0]) return 0
  // An inserted or deleted letter shifts the end of the stem.
  const fronts = [0, -1, 1].map((more) => word.slice(0, stem.length + more))
  const distance = Math.min(...fronts.map((front) => editDistance(front, stem, 1)))
  return distance <= 1 ? 0.6 - 0.2 * distance - left / 60 : 0
}

/** The digits of a word, in order. */
function digits(word: string): string {
  return word.replace(/\D+/g, '')
}

/** A word with doubled letters reduced to one. */
function single(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}
