import type { Analyzer } from './analyzer'
import type { Suggestion } from './api'
import type { IndexedPage } from './index-data'

/** Shortest text that is completed. */
const SHORTEST = 2

/**
 * Completions of what is being typed, best first: symbols that begin with it or have a part that
 * does, error codes and their symbols, then titles with a word that begins with it.
 *
 * @param symbols names as they are written in code, the commonest first
 * @param errors error pages
 */
export function suggest(
  typed: string,
  limit: number,
  pages: readonly IndexedPage[],
  symbols: readonly string[],
  errors: readonly IndexedPage[],
  { plain }: Analyzer,
): Suggestion[] {
  const start = plain(typed.trim())
  if (start.length < SHORTEST) return []
  const begins = (text: string): boolean => plain(text).startsWith(start)
  const inside = (text: string): boolean =>
    text.split(/(?<=\p{Ll})(?=\p{Lu})|[\s.:_(),“”"/-]+/u).some(begins)
  const named = [
    ...symbols.filter(begins),
    ...symbols.filter((name) => !begins(name) && inside(name)),
  ]
  const coded = errors.filter(({ title }) => title.split(/[ ()]+/).some(begins))
  const titled = pages.filter(({ title, kind }) => kind !== 'error' && inside(title))
  // Titles keep half of the places, so that a common prefix does not hide every page.
  const half = Math.ceil(limit / 2)
  const found: Suggestion[] = [
    ...named.slice(0, half).map((text) => ({ text, kind: 'symbol' as const, url: null })),
    ...coded.slice(0, 2).map(({ title, url }) => ({ text: title, kind: 'code' as const, url })),
    ...titled.map(({ title, url }) => ({ text: title, kind: 'title' as const, url })),
  ]
  return found.slice(0, limit)
}
