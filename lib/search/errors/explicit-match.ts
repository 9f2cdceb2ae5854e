import type { IndexedPage } from '../index/indexed-page'
import type { QueryWord } from '../query/query-words'

/** A small negative number, which is not a code among other words: functions return -1. */
const SMALL = /^-\d{1,2}$/

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
  if (!word || (typed.length > 1 && SMALL.test(word.text))) return false
  const names = title.toLowerCase().split(/[ ()]+/)
  return (
    /\p{Ll}\p{Lu}|\d/u.test(word.text) ||
    names.some((name) => name === word.text.toLowerCase() || name === word.terms[0])
  )
}
