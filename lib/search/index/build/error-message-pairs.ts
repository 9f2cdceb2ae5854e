import type { ErrorRows } from '../index-files'
import { phraseTerms } from '../../analysis/phrase'
import { pairHash } from '../../errors/error-prefilter'

/**
 * Hashes, in ascending order: of each error message the two neighboring terms that the fewest pages have. A query
 * that has none of these pairs contains no message, so the table of errors is not loaded for it. Of a message of one
 * term, which an error's symbol may be too, that term.
 *
 * @param holding number of pages that have a term
 */
export function errorMessagePairs(
  rows: readonly ErrorRows[],
  holding: (term: string) => number,
): number[] {
  const rarity = ([a, b]: readonly [string, string]): number => holding(a) * holding(b)
  const chosen = rows.flatMap(([, , , , , codes]) =>
    codes.flatMap(([, , messages]) =>
      messages.flatMap((message) => {
        const terms = phraseTerms(message)
        const pairs = neighbors(terms)
        return pairs
          .sort((a, b) => rarity(a) - rarity(b) || (a.join(' ') < b.join(' ') ? -1 : 1))
          .slice(0, 1)
      }),
    ),
  )
  return [...new Set(chosen.map(([a, b]) => pairHash(a, b)))].sort((a, b) => a - b)
}

function neighbors(terms: readonly string[]): (readonly [string, string])[] {
  const [first, ...others] = terms
  if (first === undefined) return []
  if (others.length === 0) return [[first, '']]
  return others.map((term, n) => [terms[n] as string, term])
}
