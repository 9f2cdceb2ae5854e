import type { IndexedPage } from '../index/indexed-page'
import { LARGEST_COUNT } from './bare-number'
import type { QueryWord } from '../query/query-words'

/** Whether a word is a small negative number, which is not a code among other words: functions return -1. */
const isSmall = ({ text }: QueryWord): boolean =>
  /^-\d+$/.test(text) && Number(text) >= -LARGEST_COUNT

/**
 * Whether words are an explicit match of an error: several words, its code, or a whole name. A plain word
 * that is only the last part of a symbol (`invalid`) is not.
 *
 * @param words positions of the words among the typed words
 */
export function isExplicitMatch(
  { title }: IndexedPage,
  words: readonly number[],
  typed: readonly QueryWord[],
): boolean {
  if (new Set(words).size > 1) return true
  const word = typed[words[0] ?? 0]
  if (!word || (typed.length > 1 && isSmall(word))) return false
  const names = title.toLowerCase().split(/[ ()]+/)
  return (
    /\p{Ll}\p{Lu}|\d/u.test(word.text) ||
    names.some((name) => name === word.text.toLowerCase() || name === word.terms[0])
  )
}
