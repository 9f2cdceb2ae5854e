import type { ErrorRows } from './index-data'
import type { Typed } from './query'
import { phraseTerms } from './vocabulary'

/**
 * One term of each message, the rarest in the corpus: a query without any of them holds no message,
 * so that the table need not be loaded for it.
 */
export function errorWords(
  rows: readonly ErrorRows[],
  holding: (term: string) => number,
): string[] {
  const chosen = rows.flatMap(([, , , , codes]) =>
    codes.flatMap(([, , messages]) =>
      messages.flatMap((message) => {
        const terms = phraseTerms(message)
        return terms.sort((a, b) => holding(a) - holding(b) || (a < b ? -1 : 1)).slice(0, 1)
      }),
    ),
  )
  return [...new Set(chosen)].sort()
}

/** Words that say that the number beside them is a code. */
const SAYS_CODE = /domain$|^(code|err|errors?|errno|(os)?status|posix|rawvalue)$/i

/**
 * Whether the query may name an error, so that the table of errors must be at hand: a signed number, a
 * number with a word for codes, a name as symbols are written or one the corpus lacks, or a word that
 * messages need.
 */
export function mayNameError(
  typed: readonly Typed[],
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
