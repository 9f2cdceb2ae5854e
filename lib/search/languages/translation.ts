import type { Analyzer } from '../analysis/analyzer'
import type { QueryWord } from '../query/query-words'

/** A query read as English. */
export interface Translation {
  /** English words, each at the place of the foreign one; names and numbers as they were typed. */
  readonly words: readonly QueryWord[]
  /** Share of what was typed that the table or the index knows, 0 … 1. */
  readonly covered: number
  /** Pieces that the table knows, to choose between languages. */
  readonly matched: number
}

/** Share of a query that must be covered before an answer to its translation can be a sure one. */
export const COVERED = 0.7

/** What a translator needs to know of the index. */
export interface Known {
  readonly analyzer: Analyzer
  /** Whether a term is in the index. */
  has(term: string): boolean
}

/** The words of an English phrase, standing where the foreign one stands. */
export function englishWords(
  phrase: string,
  start: number,
  end: number,
  { words, termsOf }: Analyzer,
): QueryWord[] {
  return words(phrase)
    .map(({ text }) => ({ text, start, end, terms: termsOf(text) }))
    .filter(({ terms }) => terms.length > 0)
}

/** A word as it was typed. */
export function typedWord(text: string, start: number, { termsOf }: Analyzer): QueryWord {
  return { text, start, end: start + text.length, terms: termsOf(text) }
}

/** Words of each phrase with the number of its English one. */
export function numbered(phrases: readonly (readonly string[])[]): [phrase: string, n: number][] {
  return phrases.flatMap((all, n) => all.map((phrase): [string, number] => [phrase, n]))
}
