import type { ErrorRows } from '../index-files'
import { phraseTerms } from '../../analysis/phrase'

/**
 * The rarest term of each error message. A query without any of these terms contains no message, so the
 * table of errors is not loaded for it.
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
