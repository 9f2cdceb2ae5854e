import type { NamedError } from '../errors/error-lookup'
import type { IndexedPage } from '../index/index-files'
import type { Concept } from './concept'
import { type Ranking, idf, KIND_WEIGHT } from './rank'

/** What a page that shows an error is worth where the query names it, beside the error's own page. */
const SHOWN = 1.2

/** Share of a query's weight from which the words that name an error are all that it asks. */
const ASKING = 0.8

/** Share from which a query that names an error outright is about it, whatever else it says. */
const ABOUT = 0.3

/** What stands first scores so much more than the best before. */
const FIRST = 1.01

/** A page asked for by its permanent id stands before everything. */
const ASKED_FOR = 1000

/** What a query names beside being about it. */
export interface Named {
  readonly query: string
  readonly errors: readonly NamedError[]
  /** Addresses of pages whose printed lines the query holds, best first. */
  readonly printed: readonly string[]
}

/**
 * Adds what a query names to what was found by its words. A page is named by its permanent id, or by a line that
 * is known to be printed where it applies. An error scores by the words that name it, one that no page has as the
 * rarest; pages that show the error score at least as much and a little more. An error that no page shows stands
 * first where the query gives its code: pages that share the other words are about something else.
 *
 * @param pages the indexed pages; the errors are appended
 * @param scores a score for each page, in the same order
 * @returns numbers of the pages that show what the query names outright
 */
export function addNamedPages(
  { query, errors, printed }: Named,
  concepts: readonly Concept[],
  { idf: weightOfConcept, unknown }: Ranking,
  pages: IndexedPage[],
  scores: number[],
): Set<number> {
  const showing = new Set<number>()
  const rarest = idf(pages.length, 0)
  const at = pages.findIndex(({ id }) => isPageId(query, id))
  if (at >= 0) scores[at] = ASKED_FOR
  const weights = concepts.map((_, n) => (unknown[n] ? rarest : (weightOfConcept[n] as number)))
  const all = weights.reduce((total, weight) => total + weight, 0)
  const best = Math.max(0, ...scores)
  const isShown = errors.some((error) => error.isOutright && error.page.covers.length > 0)
  for (const { page, words, isOutright, hasCode } of errors) {
    const sum = concepts.reduce(
      (total, { words: own }, n) =>
        own.some((place) => words.includes(place)) ? total + (weights[n] as number) : total,
      0,
    )
    // A query that is little but the name of an error asks for that error and for no other.
    const asks = sum > all * ASKING && words.length > 1
    const isAbout = isOutright && sum > all * ABOUT
    const isAlone = isAbout && hasCode && !isShown
    const score = Math.max(sum * KIND_WEIGHT.error, asks || isAlone ? best * FIRST : 0)
    for (const n of page.covers) {
      const before = scores[n] as number
      scores[n] = Math.max(before, score * SHOWN + before / 1000)
      if (isAbout) showing.add(n)
    }
    pages.push(page)
    scores.push(score)
  }
  for (const url of [...printed].reverse()) {
    const n = pages.findIndex((page) => page.url === url)
    if (n < 0) continue
    scores[n] = Math.max(...scores) * FIRST
    showing.add(n)
  }
  return showing
}

/** Whether a query is nothing but a page's permanent id: `s74`. */
export function isPageId(query: string, id: string): boolean {
  return query.trim().toLowerCase() === id
}
