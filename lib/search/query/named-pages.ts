import type { NamedError } from '../errors/error-lookup'
import type { IndexedPage } from '../index/index-files'
import type { Concept } from './understand'
import { type Ranking, idf, KIND_WEIGHT } from './rank'

/** What a page that shows an error is worth where the query names it, beside the error's own page. */
const SHOWN = 1.2

/** Share of what else a query says that a page which shows its error must answer to stand before the error's own. */
const SUPPORT = 0.5
const SOME = 0.1

/** What stands first scores so much more than the best before. */
const FIRST = 1.01

/** A page asked for by its permanent id stands before everything. */
const ASKED_FOR = 1000

/** What a query names beside being about it. */
export interface Named {
  readonly query: string
  readonly isPasted: boolean
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
 * @returns numbers of the pages whose printed lines the query holds
 */
export function addNamedPages(
  { query, isPasted, errors, printed }: Named,
  concepts: readonly Concept[],
  { gains, idf: weightOfConcept, unknown }: Ranking,
  pages: IndexedPage[],
  scores: number[],
): Set<number> {
  const showing = new Set<number>()
  const rarest = idf(pages.length, 0)
  const at = pages.findIndex(({ id }) => isPageId(query, id))
  if (at >= 0) scores[at] = ASKED_FOR
  const weights = concepts.map((_, n) => (unknown[n] ? rarest : (weightOfConcept[n] as number)))
  const all = sumOf(weights)
  const count = pages.length
  for (const { page, words } of errors) {
    const sum = sumOf(weights.filter((_, n) => names(words, concepts[n])))
    const score = sum * KIND_WEIGHT.error
    for (const n of page.covers) {
      const before = scores[n] as number
      scores[n] = Math.max(before, score * SHOWN + before / 1000)
    }
    pages.push(page)
    scores.push(score)
  }
  const first = errors.findIndex(({ explicit }) => explicit === 'code')
  const explicit = first >= 0 ? first : errors.findIndex((error) => error.explicit)
  if (explicit >= 0) {
    const best = scores.indexOf(Math.max(...scores))
    const places = errors.flatMap(({ words }) => words)
    const others = concepts.flatMap((concept, n) => (names(places, concept) ? [] : [n]))
    const rest = sumOf(others.map((n) => weights[n] as number))
    const gained = sumOf(others.map((n) => Math.min(weights[n] as number, gains[n]?.[best] ?? 0)))
    const isShown = first < 0 || errors.some((error) => error.explicit && error.page.covers.includes(best))
    if (isPasted || !isShown || gained < rest * SUPPORT || rest < all*SOME)
      scores[count + explicit] = Math.max(scores[count+explicit]!, (scores[best] as number) * FIRST)
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

function names(places: readonly number[], concept: Concept | undefined): boolean {
  return concept?.words.some((place) => places.includes(place)) ?? false
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
