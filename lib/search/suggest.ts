import type { Suggestion } from './api'
import { plain } from './fold'
import type { IndexedPage } from './index-data'

/** Completions of what is being typed from the titles of pages, best first. */
export function suggest(typed: string, limit: number, pages: readonly IndexedPage[]): Suggestion[] {
  const start = plain(typed.trim())
  if (start.length < 2) return []
  return pages
    .filter(({ title }) =>
      plain(title)
        .split(/\s+/)
        .some((word) => word.startsWith(start)),
    )
    .slice(0, limit)
    .map(({ title, url }) => ({ text: title, kind: 'title', url }))
}
