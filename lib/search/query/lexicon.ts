import type { Expansions } from '../index/read/unpack-vocabulary'
import type { Candidate } from '../spelling/best-candidates'
import type { Correction } from '../spelling/spell-checker'

/** What understanding a query needs to know about the index. */
export interface Lexicon {
  has(term: string): boolean
  /** The terms with this beginning, each with the number of its pages. */
  beginning(word: string): readonly { readonly term: string; readonly count: number }[]
  /** Completions of a word; see `spelling/completions.ts`. */
  completed(word: string): readonly Candidate[]
  /** Corrections of a word that is unknown and begins no term; see `SpellChecker`. */
  corrected(word: string, stem: string): readonly Correction[]
  /** Whether one or several terms name another field; see `index/build/out-of-scope-terms.ts`. */
  isOutOfScope(phrase: string): boolean
  readonly expansions: Expansions
}
