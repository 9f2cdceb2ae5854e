import { phraseTerms } from '../analysis/vocabulary'
import type { AnswerKind } from '../api'
import { bareNumber } from '../errors/bare-number'
import type { NamedError } from '../errors/error-lookup'
import type { IndexedPage } from '../index/index-files'
import type { Group } from './group'
import { isPageId } from './named-pages'
import { isDeciding, isForOthers, namedPlatforms } from './platforms'
import { idf, type Ranking } from './rank'
import type { Concept, QueryWord } from './understand'

/** What is known of a query and its hits when they are ranked. */
export interface Evidence {
  readonly query: string
  readonly isPasted: boolean
  readonly typed: readonly QueryWord[]
  readonly concepts: readonly Concept[]
  readonly ranking: Ranking
  readonly pages: readonly IndexedPage[]
  readonly scores: readonly number[]
  readonly groups: readonly Group[]
  readonly errors: readonly NamedError[]
  /** Numbers of the pages whose printed lines the query holds. */
  readonly printed: ReadonlySet<number>
}

/** Names of the features, in the order of `featuresOf`; docs/search.md says what each buys. */
export const FEATURES = [
  'coverage', // weight answered, by how much the page stresses each word
  'matched', // weight of the words that the page has at all
  'information', // the same without dividing by what was asked
  'lead', // distance of the next hit that says something else
  'rarest word missing',
  'missing',
  'length',
  'as typed', // weight answered by the words typed, not by what they were widened to
  'title', // weight found in the title
  'unknown words',
  'misspelt',
  'out of scope',
  'shows the error',
  'lacks the error',
  'other platform',
  'deciding word missing',
  'pasted',
  'pasted coverage',
  'curated', // a page about a problem, not a post, remedy or guide
] as const

/** Shares of a query's weight that speak for its first hit, each about 0 … 1, in the order of FEATURES. */
export function featuresOf(evidence: Evidence): number[] {
  const { query, isPasted, typed, concepts, ranking, pages, scores, groups, errors } = evidence
  const page = groups[0]?.page ?? 0
  const first = pages[page] as IndexedPage
  const rarest = idf(ranking.scores.length, 0)
  const title = new Set(phraseTerms(first.title))
  const sums = { all: 0, gained: 0, matched: 0, typed: 0, title: 0, unknown: 0, near: 0, outOfScope: 0 }
  let missing = 0
  let deciding = 0
  concepts.forEach(({ alternatives, outOfScope, words }, n) => {
    const gain = ranking.gains[n]?.[page] ?? 0
    const isUnknown = ranking.unknown[n] as boolean
    const weight = isUnknown && gain === 0 ? rarest : (ranking.idf[n] as number)
    sums.all += weight
    sums.gained += Math.min(weight, gain)
    if (outOfScope > 0) sums.outOfScope += outOfScope * weight
    if (gain > 0) sums.matched += weight
    else {
      missing = Math.max(missing, weight)
      if (isUnknown) sums.unknown += weight
      if (words.some((place) => isDeciding(typed[place]?.text ?? ''))) deciding = 1
    }
    sums.typed += Math.min(weight, ranking.typed[n]?.[page] ?? 0)
    if (isUnknown && gain > 0) sums.near += weight
    if (alternatives.some(({ terms }) => terms.every(({ term }) => title.has(term))))
      sums.title += weight
  })
  const all = sums.all || 1
  const next = groups.find((other) => other.page !== page && !isRelated(other.page, page, pages))
  const best = scores[page] as number
  const coverage = sums.gained / all
  const isShown = errors.some(({ page: { covers }, isOutright }) => isOutright && covers.includes(page))
  return [
    coverage,
    sums.matched / all,
    sums.gained / rarest,
    next ? 1 - (scores[next.page] as number) / best : 1,
    missing / rarest,
    (all - sums.matched) / rarest,
    Math.log(1 + concepts.length),
    sums.typed / all,
    sums.title / all,
    sums.unknown / all,
    sums.near / all,
    sums.outOfScope / all,
    Number(isShown),
    Number(!isShown && errors.some(({ explicit }) => explicit)),
    Number(isForOthers(first, namedPlatforms(query))),
    deciding,
    Number(isPasted),
    isPasted ? coverage : 0,
    Number(first.kind === 'symptom'),
  ].map((value) => Math.round(value * 1e4) / 1e4)
}

/** Whether two pages report a post in common, or one reports the other: they are no rivals. */
function isRelated(a: number, b: number, pages: readonly IndexedPage[]): boolean {
  const of = (n: number): readonly number[] => [n, ...(pages[n]?.covers ?? [])]
  const both = new Set(of(a))
  return of(b).some((n) => both.has(n))
}

/** Bias and weights of the features, and the likelihoods from which an answer is sure, or close at all. */
export interface AnswerModel {
  readonly bias: number
  readonly weights: readonly number[]
  readonly sure: number
  readonly closest: number
}

/** Whether the first hit answers the query, is merely the closest, or does not fit at all. */
export function assess(evidence: Evidence, features: readonly number[], model: AnswerModel): AnswerKind {
  const { query, groups, pages, printed, errors, concepts } = evidence
  const page = pages[groups[0]?.page ?? -1]
  if (!page || groups[0] === undefined) return 'none'
  if (isPageId(query, page.id) || printed.has(groups[0].page)) return 'sure'
  if (Number(bareNumber(query) ?? Infinity) <= 99) return 'closest'
  if (page.kind === 'error') {
    const places = errors.find((one) => one.page === page)?.words ?? []
    const rest = concepts.filter(({ words }) => !words.some((n) => places.includes(n)))
    return page.covers.length > 0 && rest.length <= concepts.length / 2 ? 'sure' : 'closest'
  }
  const likelihood = likelihoodOf(features, model)
  return likelihood >= model.sure ? 'sure' : likelihood >= model.closest ? 'closest' : 'none'
}

/** How likely the first hit is right, 0 … 1. */
export function likelihoodOf(features: readonly number[], { bias, weights }: AnswerModel): number {
  const sum = features.reduce((total, value, n) => total + value * (weights[n] as number), bias)
  return 1 / (1 + Math.exp(-sum))
}
