import type { ErrorMention } from '../api'
import type { ErrorLookup, NamedError } from './error-lookup'
import { type PageText, textFile } from '../index/index-files'
import type { IndexedPage } from '../index/indexed-page'
import { bareNumber } from './bare-number'

/** Errors explained above the hits; a text that names more is a log. */
const FEW = 3

/** Errors named for a number alone, which each of them may be. */
const HANDFUL = 5

/**
 * The errors that a query names outright, with what their pages say they mean. Left out are those found by
 * half a name only: by a plain word that is the last part of a symbol (`invalid`), or by a number that stands
 * apart from its domain where another stands beside it (`socket(2)` before `errno 55`). For a query that is a
 * number and nothing else, the codes of that number.
 *
 * @param fetched brings the content of an index file
 */
export async function errorMentions(
  lookup: ErrorLookup,
  query: string,
  named: readonly NamedError[],
  fetched: (file: string) => Promise<unknown>,
): Promise<ErrorMention[]> {
  const said = outright(named)
  const found = said.length > 0 ? said : numbered(lookup.pages, bareNumber(query))
  return Promise.all(
    found.map(async ({ id, url, title }) => ({
      url,
      title,
      isSure: said.length > 0,
      meaning: await meaningOf(id, fetched),
    })),
  )
}

function outright(named: readonly NamedError[]): IndexedPage[] {
  const all = named.filter((error) => error.isOutright)
  const together = all.filter(({ words }) => standTogether(words))
  return (together.length > 0 ? together : all).slice(0, FEW).map(({ page }) => page)
}

/** The codes of a number, those of the system first, and those as it was typed before those with a sign. */
function numbered(errors: readonly IndexedPage[], number: string | null): IndexedPage[] {
  if (number === null) return []
  const rank = ({ id }: IndexedPage): number =>
    id === `e:posix/${number}` ? 0 : id.endsWith(`/${number}`) ? 1 : 2
  return errors
    .filter(({ id }) => id.endsWith(`/${number}`) || id.endsWith(`/-${number}`))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, HANDFUL)
}

/** Whether words follow on each other. */
function standTogether(words: readonly number[]): boolean {
  return words.length > 0 && Math.max(...words) - Math.min(...words) < new Set(words).size
}

/** What an error means, as its page says first; empty where its text cannot be had. */
async function meaningOf(id: string, fetched: (file: string) => Promise<unknown>): Promise<string> {
  try {
    return ((await fetched(textFile(id))) as PageText)[0]?.[2] ?? ''
  } catch {
    return ''
  }
}
