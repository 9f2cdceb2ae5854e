import type { Analyzer } from '../analysis/analyzer'
import type { QueryWord } from '../query/query-words'

/** A query translated to English. */
export interface Translation {
  /** English words, each at the position of the foreign word; names and numbers as typed. */
  readonly words: readonly QueryWord[]
  /** Share of the query that was translated or that the index contains, 0 to 1. */
  readonly share: number
  /** Number of words or letters found in the table, to choose between languages. */
  readonly matched: number
}

/** Minimum share of a query that must be translated for a sure answer. */
export const ENOUGH_TRANSLATED = 0.7

/** What a translator needs from the index. */
export interface Known {
  readonly analyzer: Analyzer
  /** Whether a term is in the index. */
  has(term: string): boolean
}

/** The words of an English phrase, at the position of the foreign phrase. */
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

/** A word as typed. */
export function typedWord(text: string, start: number, { termsOf }: Analyzer): QueryWord {
  return { text, start, end: start + text.length, terms: termsOf(text) }
}

/** Each translation with the number of its English phrase. */
export function numbered(phrases: readonly (readonly string[])[]): [phrase: string, n: number][] {
  return phrases.flatMap((all, n) => all.map((phrase): [string, number] => [phrase, n]))
}
