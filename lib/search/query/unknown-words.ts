import { plain } from '../analysis/fold'
import { similarityAfter } from '../spelling/best-candidates'
import type { Correction } from '../spelling/spell-checker'
import { type Alternative, ALTERNATIVE_WEIGHT } from './concept'
import { isIdentifier } from './identifiers'
import type { Lexicon } from './lexicon'
import type { QueryWord } from './query-words'

/** Similarity of a name with one letter wrong. */
const ONE_LETTER = similarityAfter(1)

/** What a word that the index does not have may be: a code without its sign, a beginning, two joined words, or a typo. */
export function unknownWord(word: QueryWord, lexicon: Lexicon): Alternative[] {
  const text = plain(word.text)
  if (/^\d+$/.test(text))
    return lexicon.has(`-${text}`)
      ? [{ how: 'near', terms: [{ term: `-${text}`, weight: ALTERNATIVE_WEIGHT.near }] }]
      : []
  const completed = lexicon
    .completed(text)
    .map(({ term, similarity }) => [{ term, weight: similarity }])
  const meant = completed.length > 0 ? completed : correctionsOf(word, lexicon)
  return meant.map((terms) => ({ how: 'near', terms }))
}

/** Corrections of an identifier of which the index has only parts. */
export function misspelledIdentifier(word: QueryWord, lexicon: Lexicon): Alternative[] {
  if (!isIdentifier(word.text) || lexicon.has(word.terms[0] ?? '')) return []
  return correctionsOf(word, lexicon).map((terms) => ({ how: 'near', terms }))
}

/** Corrections of a word. An identifier that only resembles a known one belongs to other software. */
function correctionsOf({ text, terms }: QueryWord, lexicon: Lexicon): readonly Correction[] {
  const meant = lexicon.corrected(plain(text), terms[0] ?? text)
  if (!isIdentifier(text) && !text.includes('_')) return meant
  return meant.filter(([only, ...more]) => more.length === 0 && (only?.weight ?? 0) >= ONE_LETTER)
}
