import type { ErrorMention } from '../api'
import type { QueryErrorFinder, NamedError } from './errors-in-query'
import type { IndexedPage } from '../index/indexed-page'
import { bareNumber } from './bare-number'
import { errorMeaning } from './error-meaning'

/** Maximum number of errors shown above the hits; a text that names more is a log. */
const MAX_ERRORS = 3

/** Maximum number of errors shown for a bare number. */
const MAX_CODES = 5

/**
 * The errors that a query names explicitly, with their meanings. Leaves out partial matches: a plain word
 * that is the last part of a symbol (`invalid`), or, if an adjacent number matches, a number away from its
 * domain (`socket(2)` before `errno 55`). For a bare number, the errors with this code.
 *
 * @param fetched returns the content of an index file
 */
export async function errorsAboveHits(
  lookup: QueryErrorFinder,
  query: string,
  named: readonly NamedError[],
  fetched: (file: string) => Promise<unknown>,
): Promise<ErrorMention[]> {
  const explicit = explicitlyNamed(named)
  const found = explicit.length > 0 ? explicit : errorsWithCode(lookup.pages, bareNumber(query))
  return Promise.all(
    found.map(async ({ id, url, title }) => ({
      url,
      title,
      isSure: explicit.length > 0,
      meaning: await errorMeaning(id, fetched),
    })),
  )
}

function explicitlyNamed(named: readonly NamedError[]): IndexedPage[] {
  const all = named.filter((error) => error.isExplicitMatch)
  const adjacent = all.filter(({ words }) => areAdjacent(words))
  return (adjacent.length > 0 ? adjacent : all).slice(0, MAX_ERRORS).map(({ page }) => page)
}

/** The errors with a code: POSIX first, then the code as typed, then the negative code. */
function errorsWithCode(errors: readonly IndexedPage[], number: string | null): IndexedPage[] {
  if (number === null) return []
  const rank = ({ id }: IndexedPage): number =>
    id === `e:posix/${number}` ? 0 : id.endsWith(`/${number}`) ? 1 : 2
  return errors
    .filter(({ id }) => id.endsWith(`/${number}`) || id.endsWith(`/-${number}`))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MAX_CODES)
}

/** Whether the positions of words are adjacent. */
function areAdjacent(words: readonly number[]): boolean {
  return words.length > 0 && Math.max(...words) - Math.min(...words) < new Set(words).size
}
