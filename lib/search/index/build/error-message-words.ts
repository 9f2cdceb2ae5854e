import type { ErrorRows } from '../index-files'
import { phraseTerms } from '../../analysis/phrase'

/**
 * One term of each message, the rarest in the corpus. A query without any of them holds no message, so
 * the table of errors need not be loaded for it.
 */
export function errorMessageWords(
  rows: readonly ErrorRows[],
  holding: (term: string) => number,
): string[] {
  const chosen = rows.flatMap(([, , , , , codes]) =>
    codes.flatMap(([, , messages]) =>
      messages.flatMap((message) => {
        const terms = phraseTerms(message)
        return terms.sort((a, b) => holding(a) - holding(b) || (a < b ? -1 : 1)).slice(0, 1)
      }),
    ),
  )
  return [...new Set(chosen)].sort()
}
