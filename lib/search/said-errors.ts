import type { SaidError } from './api'
import type { NamedError } from './error-lookup'
import { type PageText, textFile } from './index-data'
import type { Typed } from './query'

/** Errors explained above the hits; a text that names more is a log. */
const FEW = 3

/** A negative number beside other words is a code only where it is no small one: functions return -1. */
const SMALL = /^-\d{1,2}$/

/**
 * The errors that a query names outright, with what their pages say they mean. Left out are those found by
 * half a name only: by a plain word that is the last part of a symbol (`invalid`), or by a number that stands
 * apart from its domain where another stands beside it (`socket(2)` before `errno 55`).
 *
 * @param named what the table of errors found, in the order of the query
 * @param fetched brings the content of an index file
 */
export async function saidErrors(
  named: readonly NamedError[],
  typed: readonly Typed[],
  fetched: (file: string) => Promise<unknown>,
): Promise<SaidError[]> {
  const outright = named.filter((error) => isOutright(error, typed))
  const together = outright.filter(({ words }) => standTogether(words))
  return Promise.all(
    (together.length > 0 ? together : outright).slice(0, FEW).map(async ({ page }) => ({
      url: page.url,
      title: page.title,
      meaning: await meaningOf(page.id, fetched),
    })),
  )
}

function isOutright({ page, words }: NamedError, typed: readonly Typed[]): boolean {
  if (new Set(words).size > 1) return true
  const word = typed[words[0] ?? 0]
  if (!word || (typed.length > 1 && SMALL.test(word.text))) return false
  const names = page.title.toLowerCase().split(/[ ()]+/)
  return (
    /\p{Ll}\p{Lu}|\d/u.test(word.text) ||
    names.some((name) => name === word.text.toLowerCase() || name === word.terms[0])
  )
}

/** Whether words follow on each other. */
function standTogether(words: readonly number[]): boolean {
  return Math.max(...words) - Math.min(...words) < new Set(words).size
}

/** What an error means, as its page says first; empty where its text cannot be had. */
async function meaningOf(id: string, fetched: (file: string) => Promise<unknown>): Promise<string> {
  try {
    return ((await fetched(textFile(id))) as PageText)[0]?.[2] ?? ''
  } catch {
    return ''
  }
}
