import type { Expansions } from '../index/read/unpack-vocabulary'
import type { Candidate } from '../spelling/candidates'
import type { Correction } from '../spelling/spell-checker'

/** What it takes to know of the index to understand a query. */
export interface Lexicon {
  has(term: string): boolean
  /** The terms that begin so, each with how many pages hold it. */
  beginning(word: string): readonly { readonly term: string; readonly count: number }[]
  /** What a word typed in part may become; see `spelling/completions.ts`. */
  completed(word: string): readonly Candidate[]
  /** What a word that is not known and begins no term was meant to be; see `SpellChecker`. */
  corrected(word: string, stem: string): readonly Correction[]
  /** Whether a term, or several in a row, name another field; see `index/build/out-of-scope.ts`. */
  isOutOfScope(phrase: string): boolean
  readonly expansions: Expansions
}
