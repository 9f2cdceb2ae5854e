import { hashOf } from '../../model/text/hash'
import type { QueryWord } from '../query/query-words'

/** Words that mark a number in the query as a code. */
const SAYS_CODE = /domain$|^(code|err|errors?|errno|(os)?status|posix|rawvalue)$/i

/**
 * A 16-bit hash of two terms, so that the core needs two bytes for a pair. Two other words with the hash of a pair
 * load the table of errors in vain: about one query in forty.
 */
export function pairHash(first = '', second = ''): number {
  return hashOf(`${first} ${second}`) & 0xffff
}

/**
 * Whether the query may name an error, so that the table of errors must be loaded: it has a signed number,
 * a number with a word for codes, a word spelled like a symbol or unknown to the index, or two neighboring
 * words of an error message.
 *
 * @param pairs `pairHash` of two neighboring terms of each error message
 */
export function mayNameError(
  typed: readonly QueryWord[],
  pairs: ReadonlySet<number>,
  has: (term: string) => boolean,
): boolean {
  const saysCode = typed.some(({ text }) => SAYS_CODE.test(text))
  return typed.some(
    ({ text, terms }, n) =>
      /^-\d|^\p{Lu}[\p{Lu}\p{N}]{3,}$|\p{Ll}\p{Lu}|^0x/u.test(text) ||
      (saysCode && /^\d+$/.test(text)) ||
      terms.some((term) => term.startsWith('-')) ||
      pairs.has(pairHash(terms[0])) ||
      pairs.has(pairHash(terms[0], typed[n + 1]?.terms[0])) ||
      !terms.some(has),
  )
}
