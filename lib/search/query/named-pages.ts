import type { NamedError } from '../errors/errors-in-query'
import type { IndexedPage } from '../index/indexed-page'
import type { Concept } from './concept'
import { type ConceptGains, gainOf, KIND_WEIGHT, type Ranking } from './rank'
import type { Scores } from './scores'

/** Score of a page that shows an error named by the query, as a multiple of the score of the error's own page. */
const SHOWN = 1.2

/**
 * A query may name an error and say more. `answered` is the minimum share of the rest that a page must match to come
 * before the error; `least` is the minimum share of the query that counts as a rest. A bare error has many causes, and
 * a page describes only one.
 */
const OTHER_WORDS = { answered: 0.75, least: 0.1 }

/** Factor by which a page that is put first exceeds the best score. */
const FIRST = 1.01

/** Score of a page that the query names by its permanent id; above all others. */
const ASKED_FOR = 1000

/** A permanent id; saves comparing other queries with every page. */
const PAGE_ID = /^\s*[a-z]\d+\s*$/i

/** What a query names explicitly. */
export interface Named {
  readonly query: string
  readonly looksPrinted: boolean
  readonly errors: readonly NamedError[]
  /** Numbers of the pages whose printed lines the query holds, best first. */
  readonly printed: readonly number[]
}

/**
 * Adds what a query names to what was found by its words. A page is named by its permanent id, or by a line that
 * is known to be printed where it applies. An error scores by the words that name it, one that no page has as the
 * rarest; pages that show the error score at least as much and a little more. An error that the query names
 * beyond doubt comes first, unless the best page shows it and answers what else the query says.
 *
 * @param pages the indexed pages; the errors are appended
 * @param scores scores of the pages, with room for the errors
 */
export function addNamedPages(
  named: Named,
  concepts: readonly Concept[],
  ranking: Ranking,
  pages: IndexedPage[],
  scores: Scores,
): void {
  const { query, errors, printed } = named
  const count = pages.length
  const at = pageWithId(query, pages)
  if (at >= 0) scores.set(at, ASKED_FOR)
  const weights = concepts.map((_, n) =>
    ranking.unknown[n] ? ranking.unknownWeight : (ranking.idf[n] as number),
  )
  for (const { page, words } of errors) {
    const score = KIND_WEIGHT.error * sumOf(weights.filter((_, n) => holds(concepts[n], words)))
    for (const n of page.covers) {
      const before = scores.of(n)
      scores.set(n, Math.max(before, score * SHOWN + before / 1000))
    }
    scores.set(pages.push(page) - 1, score)
  }
  const best = scores.best()
  const first = firstError(named, concepts, ranking, best?.page ?? 0)
  if (best && first >= 0)
    scores.set(count + first, Math.max(scores.of(count + first), best.score * FIRST))
  for (const n of printed.toReversed()) scores.set(n, (scores.best()?.score ?? 0) * FIRST)
}

/**
 * Which of the errors comes before the best page, or -1. A message by itself may be part of a sentence, so that a
 * page which answers the rest of it comes first even if it does not show the error.
 */
function firstError(
  { looksPrinted, errors }: Named,
  concepts: readonly Concept[],
  { gains, idf: weights, unknown, unknownWeight }: Ranking,
  best: number,
): number {
  const byCode = errors.findIndex(({ namedBy }) => namedBy === 'code')
  const first = byCode >= 0 ? byCode : errors.findIndex(({ namedBy }) => namedBy !== null)
  const isShown = errors.some(({ namedBy, page }) => namedBy && page.covers.includes(best))
  if (first < 0 || looksPrinted || (byCode >= 0 && !isShown)) return first
  const naming = errors.flatMap(({ words }) => words)
  const sum = { all: 0, others: 0, answered: 0 }
  concepts.forEach((concept, n) => {
    const gain = gainOf(gains[n] as ConceptGains, best)
    const weight = unknown[n] && gain === 0 ? unknownWeight : (weights[n] as number)
    sum.all += weight
    if (holds(concept, naming)) return
    sum.others += weight
    sum.answered += Math.min(weight, gain)
  })
  const { least, answered } = OTHER_WORDS
  const isAnswered = sum.others >= sum.all * least && sum.answered >= sum.others * answered
  return isAnswered ? -1 : first
}

/** Number of the page whose permanent id the query is, or -1. */
function pageWithId(query: string, pages: readonly IndexedPage[]): number {
  return PAGE_ID.test(query) ? pages.findIndex(({ id }) => isPageId(query, id)) : -1
}

/** Whether a query is nothing but a page's permanent id: `s74`. */
export function isPageId(query: string, id: string): boolean {
  return query.trim().toLowerCase() === id
}

/** Whether a concept has a word at one of these places. */
function holds(concept: Concept | undefined, places: readonly number[]): boolean {
  return concept?.words.some((place) => places.includes(place)) ?? false
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
