import type { NamedError } from './error-lookup'
import type { IndexedPage } from './index-data'
import type { Concept } from './query'
import { type Ranking, rarity, WORTH } from './rank'

/** What a page that shows an error is worth where the query names it, beside the error's own page. */
const SHOWN = 1.2

/** Share of a query's weight from which the words that name an error are all that it asks. */
const ASKING = 0.8

/** A page asked for by its permanent id stands before everything. */
const ASKED_FOR = 1000

/**
 * Adds what a query names to what was found by its words. A page is named by its permanent id. An error
 * scores by the words that name it, one that no page has as the rarest; pages that show the error score at
 * least as much and a little more.
 *
 * @param named the errors
 * @param pages the indexed pages; the errors are appended
 * @param scores a score for each page, in the same order
 */
export function addNamed(
  query: string,
  named: readonly NamedError[],
  concepts: readonly Concept[],
  { mass, unknown }: Ranking,
  pages: IndexedPage[],
  scores: number[],
): void {
  const rarest = rarity(pages.length, 0)
  const at = pages.findIndex(({ id }) => isId(query, id))
  if (at >= 0) scores[at] = ASKED_FOR
  const weights = concepts.map((_, n) => (unknown[n] ? rarest : (mass[n] as number)))
  const all = weights.reduce((total, weight) => total + weight, 0)
  const best = Math.max(0, ...scores)
  for (const { page, words } of named) {
    const sum = concepts.reduce(
      (total, { words: own }, n) =>
        own.some((place) => words.includes(place)) ? total + (weights[n] as number) : total,
      0,
    )
    // A query that is little but the name of an error asks for that error and for no other.
    const score = Math.max(
      sum * WORTH.error,
      sum > all * ASKING && words.length > 1 ? best * 1.01 : 0,
    )
    for (const n of page.covers) {
      const before = scores[n] as number
      scores[n] = Math.max(before, score * SHOWN + before / 1000)
    }
    pages.push(page)
    scores.push(score)
  }
}

/** Whether a query is nothing but a page's permanent id: `s74`. */
export function isId(query: string, id: string): boolean {
  return query.trim().toLowerCase() === id
}
