import type { QueryWord } from '../query/query-words'

/** Words that mark a number in the query as a code. */
const SAYS_CODE = /domain$|^(code|err|errors?|errno|(os)?status|posix|rawvalue)$/i

/**
 * Whether the query may name an error, so that the table of errors must be loaded: it has a signed number,
 * a number with a word for codes, a word spelled like a symbol or unknown to the index, or a word of an
 * error message.
 */
export function mayNameError(
  typed: readonly QueryWord[],
  words: ReadonlySet<string>,
  has: (term: string) => boolean,
): boolean {
  const saysCode = typed.some(({ text }) => SAYS_CODE.test(text))
  return typed.some(
    ({ text, terms }) =>
      /^-\d|^\p{Lu}[\p{Lu}\p{N}]{3,}$|\p{Ll}\p{Lu}|^0x/u.test(text) ||
      (saysCode && /^\d+$/.test(text)) ||
      terms.some((term) => words.has(term) || term.startsWith('-')) ||
      !terms.some(has),
  )
}
