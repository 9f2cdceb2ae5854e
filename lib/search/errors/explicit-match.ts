import type { IndexedPage } from '../index/indexed-page'
import type { QueryWord } from '../query/query-words'

/** A negative number beside other words is a code only where it is no small one: functions return -1. */
const SMALL = /^-\d{1,2}$/

/**
 * Whether words name an error outright: several of them, or one that is its code or a whole name. A plain word
 * that is the last part of a symbol (`invalid`) is half a name.
 *
 * @param words places of the words among those typed
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
