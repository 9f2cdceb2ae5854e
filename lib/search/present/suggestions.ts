import type { Analyzer } from '../analysis/analyzer'
import type { Suggestion } from '../api'
import type { IndexedPage } from '../index/index-files'

/** Shortest text that is completed. */
const SHORTEST = 2

/**
 * Completions of what is being typed, best first: symbols that begin with it or have a part that does, error
 * domains, then error codes and their symbols. Titles are none: a page whose title begins so is a hit.
 *
 * @param symbols names as they are written in code, the commonest first
 * @param errors error pages
 */
export function suggest(
  typed: string,
  limit: number,
  symbols: readonly string[],
  errors: readonly IndexedPage[],
  { plain }: Analyzer,
): Suggestion[] {
  const start = plain(typed.trim())
  if (start.length < SHORTEST) return []
  const begins = (text: string): boolean => plain(text).startsWith(start)
  const inside = (text: string): boolean =>
    text.split(/(?<=\p{Ll})(?=\p{Lu})|[\s.:_()-]+/u).some(begins)
  const named = [
    ...symbols.filter(begins),
    ...symbols.filter((name) => !begins(name) && inside(name)),
  ]
  // A name that continues another comes after it.
  const domains = domainsOf(errors)
    .filter(({ text }) => begins(text))
    .sort((a, b) => a.text.length - b.text.length)
  const coded = errors.flatMap(({ title, url }) => {
    const [, ...names] = title.split(/[ ()]+/)
    return names.some((name) => name !== '' && begins(name))
      ? [{ text: title, kind: 'code' as const, url }]
      : []
  })
  // Errors keep half of the places, so that a common beginning does not hide every one of them.
  const others = [...domains, ...coded]
  const half = Math.max(Math.ceil(limit / 2), limit - others.length)
  const found: Suggestion[] = [
    ...named.slice(0, half).map((text) => ({ text, kind: 'symbol' as const, url: null })),
    ...others,
  ]
  return found.slice(0, limit)
}

/** The domains of the errors, each leading to the list of its codes. */
function domainsOf(errors: readonly IndexedPage[]): Suggestion[] {
  const domains = new Map(
    errors.map(({ url, title }) => [
      url.replace(/[^/]+\/$/, ''),
      title.replace(/ -?\d+( \(.*\))?$/, ''),
    ]),
  )
  return [...domains].map(([url, text]) => ({ text, kind: 'domain', url }))
}
