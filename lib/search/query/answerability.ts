import type { AnswerKind } from '../api'
import { bareNumber, LARGEST_COUNT } from '../errors/bare-number'
import type { NamedError } from '../errors/errors-in-query'
import type { AnswerModel } from '../../model/search/answer-model'
import type { IndexedPage } from '../index/indexed-page'
import type { Group } from './group'
import { isPageId } from './named-pages'
import { looksPrinted } from './looks-printed'
import { isDeciding, isForOthers, namedPlatforms } from './platforms'
import { type ConceptGains, gainOf, type Ranking } from './rank'
import type { Scores } from './scores'
import type { Concept } from './concept'
import type { QueryWord } from './query-words'

/** What is known about a query and its ranked hits. */
export interface RankedQuery {
  readonly query: string
  readonly typed: readonly QueryWord[]
  readonly concepts: readonly Concept[]
  readonly ranking: Ranking
  readonly pages: readonly IndexedPage[]
  readonly scores: Pick<Scores, 'of'>
  readonly groups: readonly Group[]
  readonly errors: readonly NamedError[]
  /** Numbers of the pages whose printed lines the query contains. */
  readonly printed: ReadonlySet<number>
  /** The terms of a text. */
  readonly phraseTerms: (text: string) => readonly string[]
}

/** Features of the answer model, in the order of `featuresOf`. docs/search.md says what each contributes. */
export const FEATURES = [
  // Share of the query's weight that the page matches, by its gain for each word.
  'coverage',
  // The same, relative to the highest gain of any page for each word.
  'reach',
  // Distance to the next hit on another problem.
  'lead',
  // Share of the weight found in the page's title.
  'title',
  // Gain for the word that the page matches worst.
  'weakest word',
  // Score of the best neighboring topic, which no page covers, relative to the page.
  'neighboring topic',
  // The page lacks a word such as Android or simulator.
  'deciding word missing',
  // Weight of names of other fields and of identifiers of other software.
  'out of scope',
  // Number of words, on a logarithmic scale.
  'length',
  // The page is a post that no curated page covers.
  'post',
] as const

/**
 * Typical weight of a correction: less than that of one wrong letter (0.7), more than that of two (0.5), which
 * `spelling/fuzzy.ts` sets. A gain divided by it is about the gain of the word as it was meant. Set by hand; the model
 * is trained with it.
 */
const MISSPELLED = 0.65

/**
 * Two pages about different problems are a tie when the second is this close, and less than this share of the query's
 * weight is in the title of the first. Then neither is sure: in the cross-validation of 29 November 2026 such first hits
 * were right in 2 of 9 cases.
 */
const TIE = { lead: 0.02, title: 0.5 }

/** Limit for the score of a topic as a multiple of the page's score; higher ratios say no more. */
const MUCH_BETTER = 2

/** The features of the first hit, each about 0 … 1, in the order of FEATURES. */
export function featuresOf(ranked: RankedQuery): number[] {
  const { typed, concepts, ranking, pages, scores, groups } = ranked
  const page = groups[0]?.page ?? 0
  const first = pages[page] as IndexedPage
  const title = new Set(ranked.phraseTerms(first.title))
  const sum = { all: 0, gained: 0, own: 0, most: 0, title: 0, outOfScope: 0 }
  let deciding = 0
  let weakest = 1
  concepts.forEach(({ alternatives, outOfScope, words }, n) => {
    const gains = ranking.gains[n] as ConceptGains
    const found = gainOf(gains, page)
    const gain = ranking.unknown[n] ? found / MISSPELLED : found
    const weight =
      ranking.unknown[n] && gain === 0 ? ranking.unknownWeight : (ranking.idf[n] as number)
    sum.all += weight
    sum.gained += Math.min(weight, gain)
    sum.own += found
    sum.most += gains.most
    sum.outOfScope += outOfScope * weight
    weakest = Math.min(weakest, gain / (weight || 1))
    if (gain === 0 && words.some((at) => isDeciding(typed[at]?.text ?? ''))) deciding = 1
    if (alternatives.some(({ terms }) => terms.every(({ term }) => title.has(term))))
      sum.title += weight
  })
  const all = sum.all || 1
  const next = groups.find((other) => !isRelated(other.page, page, pages))
  return [
    sum.gained / all,
    sum.own / (sum.most || 1),
    next ? 1 - scores.of(next.page) / scores.of(page) : 1,
    sum.title / all,
    weakest,
    Math.min(MUCH_BETTER, ranking.bestTopic / (sum.own || 1)),
    deciding,
    sum.outOfScope / all,
    Math.log(1 + concepts.length),
    Number(first.kind === 'post'),
  ]
}

/** Whether two pages cover a post in common, or one covers the other. Such pages are not rivals. */
function isRelated(a: number, b: number, pages: readonly IndexedPage[]): boolean {
  const of = (n: number): readonly number[] => [n, ...(pages[n]?.covers ?? [])]
  const both = new Set(of(a))
  return of(b).some((n) => both.has(n))
}

/** Decides whether the first hit answers the query, is only the closest, or does not fit. */
export function assess(
  ranked: RankedQuery,
  features: readonly number[],
  model: AnswerModel,
): AnswerKind {
  const { query, groups, pages, printed, errors, concepts } = ranked
  const page = pages[groups[0]?.page ?? -1]
  if (!page || groups[0] === undefined) return 'none'
  if (isPageId(query, page.id) || printed.has(groups[0].page)) return 'sure'
  if (Number(bareNumber(query) ?? Infinity) <= LARGEST_COUNT) return 'closest'
  if (isForOthers(page, namedPlatforms(query))) return 'closest'
  if (page.kind === 'error') {
    const places = errors.find((one) => one.page === page)?.words ?? []
    const rest = concepts.filter(({ words }) => !words.some((n) => places.includes(n)))
    return page.covers.length > 0 && rest.length <= concepts.length / 2 ? 'sure' : 'closest'
  }
  return answerOfLikelihood(likelihoodOf(features, model), features, query, model)
}

/**
 * The answer for a likelihood, if the query does not name the first hit. It is never sure for pasted lines that no page
 * has and that name no error, because any program may have printed them, and never for a tie.
 */
export function answerOfLikelihood(
  likelihood: number,
  features: readonly number[],
  query: string,
  { sure, closest }: Pick<AnswerModel, 'sure' | 'closest'>,
): AnswerKind {
  if (likelihood < closest) return 'none'
  return likelihood >= sure && !looksPrinted(query) && !isTie(features) ? 'sure' : 'closest'
}

function isTie(features: readonly number[]): boolean {
  const valueOf = (name: (typeof FEATURES)[number]): number =>
    features[FEATURES.indexOf(name)] as number
  return valueOf('lead') < TIE.lead && valueOf('title') < TIE.title
}

/**
 * The same while the last word is being typed. The unfinished word does not count against what the words before it
 * found, and a beginning alone (`cap`) does not make a hit sure.
 */
export function assessTyping(
  ranked: RankedQuery,
  features: readonly number[],
  model: AnswerModel,
): AnswerKind {
  const found = assess(ranked, features, model)
  const last = ranked.concepts.at(-1)
  if (found === 'closest' || ranked.groups.length === 0) return found
  if (found === 'sure' && !last?.isBeginning) return found
  const concepts = ranked.concepts.slice(0, -1)
  const before = { ...ranked, concepts }
  const kind = concepts.length > 0 ? assess(before, featuresOf(before), model) : 'closest'
  return found === kind ? found : 'closest'
}

/** How likely the first hit is right, 0 … 1. */
export function likelihoodOf(features: readonly number[], { bias, weights }: AnswerModel): number {
  const sum = features.reduce((total, value, n) => total + value * (weights[n] as number), bias)
  return 1 / (1 + Math.exp(-sum))
}
