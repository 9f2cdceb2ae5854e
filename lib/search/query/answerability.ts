import type { AnswerKind } from '../api'
import { bareNumber } from '../errors/bare-number'
import type { NamedError } from '../errors/error-lookup'
import type { AnswerModel } from '../index/answer-model'
import type { IndexedPage } from '../index/indexed-page'
import type { Group } from './group'
import { isPageId } from './named-pages'
import { isPasted } from './pasted'
import { isDeciding, isForOthers, namedPlatforms } from './platforms'
import { idf, type Ranking } from './rank'
import type { Concept } from './concept'
import type { QueryWord } from './query-words'

/** What is known of a query and its hits when they are ranked. */
export interface Evidence {
  readonly query: string
  readonly typed: readonly QueryWord[]
  readonly concepts: readonly Concept[]
  readonly ranking: Ranking
  readonly pages: readonly IndexedPage[]
  readonly scores: readonly number[]
  readonly groups: readonly Group[]
  readonly errors: readonly NamedError[]
  /** Numbers of the pages whose printed lines the query holds. */
  readonly printed: ReadonlySet<number>
  /** The terms of a text. */
  readonly phraseTerms: (text: string) => readonly string[]
}

/** What an answer rests on, in the order of `featuresOf`; docs/search.md says what each buys. */
export const FEATURES = [
  // Weight of the query that the page answers, by how much it stresses each word.
  'coverage',
  // The same beside the most that any page answers of each word.
  'reach',
  // Distance to the next hit that says something else.
  'lead',
  // Weight found in the page's title: together, and in few words.
  'title',
  // How well the page answers the word that it answers worst.
  'weakest word',
  // How well a neighboring topic fits, which no page covers, beside the page.
  'neighboring topic',
  // A word such as Android or simulator that the page lacks.
  'deciding word missing',
  // Weight of names of other fields, and of somebody else's identifiers.
  'out of scope',
  // How many words there are, on a logarithmic scale.
  'length',
  // The page is a single post, which no curated page reports.
  'post',
] as const

/** What is left of a gain when a word was misspelt; see `spelling/fuzzy.ts`. */
const MISSPELLED = 0.65

/** A neighboring topic that fits so many times better than the page fits as well as any. */
const MUCH_BETTER = 2

/** What speaks for the first hit, each about 0 … 1, in the order of FEATURES. */
export function featuresOf(evidence: Evidence): number[] {
  const { typed, concepts, ranking, pages, scores, groups } = evidence
  const page = groups[0]?.page ?? 0
  const first = pages[page] as IndexedPage
  const rarest = idf(ranking.scores.length, 0)
  const title = new Set(evidence.phraseTerms(first.title))
  const sum = { all: 0, gained: 0, own: 0, most: 0, title: 0, outOfScope: 0 }
  let deciding = 0
  let weakest = 1
  concepts.forEach(({ alternatives, outOfScope, words }, n) => {
    const gains = ranking.gains[n] as Float64Array
    const found = gains[page] ?? 0
    const gain = ranking.unknown[n] ? found / MISSPELLED : found
    const weight = ranking.unknown[n] && gain === 0 ? rarest : (ranking.idf[n] as number)
    sum.all += weight
    sum.gained += Math.min(weight, gain)
    sum.own += found
    sum.most += gains.reduce((most, one) => Math.max(most, one), 0)
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
    next ? 1 - (scores[next.page] as number) / (scores[page] as number) : 1,
    sum.title / all,
    weakest,
    Math.min(MUCH_BETTER, ranking.bestTopic / (sum.own || 1)),
    deciding,
    sum.outOfScope / all,
    Math.log(1 + concepts.length),
    Number(first.kind === 'post'),
  ]
}

/** Whether two pages report a post in common, or one reports the other: they are no rivals. */
function isRelated(a: number, b: number, pages: readonly IndexedPage[]): boolean {
  const of = (n: number): readonly number[] => [n, ...(pages[n]?.covers ?? [])]
  const both = new Set(of(a))
  return of(b).some((n) => both.has(n))
}

/** A number up to which nobody knows whether it is a code at all. */
const SMALL = 99

/** Whether the first hit answers the query, is merely the closest, or does not fit at all. */
export function assess(
  evidence: Evidence,
  features: readonly number[],
  model: AnswerModel,
): AnswerKind {
  const { query, groups, pages, printed, errors, concepts } = evidence
  const page = pages[groups[0]?.page ?? -1]
  if (!page || groups[0] === undefined) return 'none'
  if (isPageId(query, page.id) || printed.has(groups[0].page)) return 'sure'
  if (Number(bareNumber(query) ?? Infinity) <= SMALL) return 'closest'
  if (isForOthers(page, namedPlatforms(query))) return 'closest'
  if (page.kind === 'error') {
    const places = errors.find((one) => one.page === page)?.words ?? []
    const rest = concepts.filter(({ words }) => !words.some((n) => places.includes(n)))
    return page.covers.length > 0 && rest.length <= concepts.length / 2 ? 'sure' : 'closest'
  }
  return answerFor(likelihoodOf(features, model), query, model)
}

/**
 * The answer for a likelihood, where the query does not name the first hit. Pasted lines that no page has and that
 * name no error may be any program's, so that they are never answered surely.
 */
export function answerFor(
  likelihood: number,
  query: string,
  { sure, closest }: Pick<AnswerModel, 'sure' | 'closest'>,
): AnswerKind {
  if (likelihood < closest) return 'none'
  return likelihood >= sure && !isPasted(query) ? 'sure' : 'closest'
}

/**
 * The same while the last word is being typed. The word does not speak against what the words before it found,
 * and a mere beginning (`cap`) does not make a hit sure.
 */
export function assessTyping(
  evidence: Evidence,
  features: readonly number[],
  model: AnswerModel,
): AnswerKind {
  const found = assess(evidence, features, model)
  const last = evidence.concepts.at(-1)
  if (found === 'closest' || evidence.groups.length === 0) return found
  if (found === 'sure' && !last?.isBeginning) return found
  const concepts = evidence.concepts.slice(0, -1)
  const before = { ...evidence, concepts }
  const kind = concepts.length > 0 ? assess(before, featuresOf(before), model) : 'closest'
  return found === kind ? found : 'closest'
}

/** How likely the first hit is right, 0 … 1. */
export function likelihoodOf(features: readonly number[], { bias, weights }: AnswerModel): number {
  const sum = features.reduce((total, value, n) => total + value * (weights[n] as number), bias)
  return 1 / (1 + Math.exp(-sum))
}
