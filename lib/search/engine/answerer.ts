import { analyzer } from '../analysis/analyzer'
import type { SearchAnswer, FacetChoice, FindOptions, Hit } from '../api'
import type { NamedError } from '../errors/errors-in-query'
import { matchesFacets } from '../facets/facets'
import type { AnswerModel } from '../../model/search/answer-model'
import type { IndexedPage } from '../index/indexed-page'
import { FACET_COLUMNS, type ColumnName } from '../facets/names'
import type { Pages } from '../index/read/pages'
import { ENOUGH_TRANSLATED } from '../languages/translation'
import { assess, assessTyping, featuresOf } from '../query/answerability'
import type { Concept } from '../query/concept'
import { group } from '../query/group'
import { addNamedPages } from '../query/named-pages'
import { looksPrinted } from '../query/looks-printed'
import { demoteOthers, namedPlatforms } from '../query/platforms'
import type { QueryWord } from '../query/query-words'
import type { ConceptGains } from '../query/rank'
import type { Scores } from '../query/scores'
import type { RankPages } from './rank-pages'

/** A query that has been understood. */
export interface Understood {
  readonly query: string
  readonly typed: readonly QueryWord[]
  readonly concepts: readonly Concept[]
  readonly errors: readonly NamedError[]
  /** For a query in another language, the share that was translated, 0 … 1. */
  readonly translated?: number
}

/** What later questions about an answer need. */
export interface AnswerState {
  readonly query: string
  readonly typed: readonly QueryWord[]
  readonly concepts: readonly Concept[]
  readonly facets: FacetChoice
  readonly isTyping: boolean
  readonly pages: readonly IndexedPage[]
  /** Numbers of all matching pages, regardless of facets, best first. */
  readonly ranked: readonly number[]
  readonly features: readonly number[]
  /** For each concept what pages gain by it. */
  readonly gains: readonly ConceptGains[]
  /** For each concept whether no page has its words. */
  readonly unknown: readonly boolean[]
  /** Number of the first hit's page; -1 if there is none. */
  readonly first: number
}

/** Minimum score of a hit, as a share of the best. Below it, a page has only incidental words of the query. */
const RELEVANT = 0.3

/** Ranks the pages for an understood query, groups them, and decides how sure the first hit is. */
export class Answerer {
  readonly #pages: Pages
  readonly #rank: RankPages
  readonly #model: AnswerModel
  readonly #states = new WeakMap<SearchAnswer, AnswerState>()

  constructor(pages: Pages, rank: RankPages, model: AnswerModel) {
    this.#pages = pages
    this.#rank = rank
    this.#model = model
  }

  /** What an answer was made from. */
  stateOf(answer: SearchAnswer): AnswerState | undefined {
    return this.#states.get(answer)
  }

  /** Loads the facets that a query names or that are chosen. */
  loadFacets(query: string, chosen: FacetChoice = {}): Promise<void> {
    const isNeeded = (name: ColumnName): boolean =>
      (name === 'platform' && namedPlatforms(query).size > 0) || (chosen[name] ?? []).length > 0
    return this.#pages.loadFacets(FACET_COLUMNS.filter(isNeeded))
  }

  async answer(
    { query, typed, concepts, errors, translated }: Understood,
    { limit = 10, facets = {}, printed = [], isTyping = false }: FindOptions,
  ): Promise<SearchAnswer> {
    await this.loadFacets(query, facets)
    const { ranking, ...found } = await this.#rank(query, concepts)
    const scores = ranking.scores.withRoomFor(errors.length)
    const pages = [...found.pages]
    demoteOthers(query, pages, scores)
    const printing = this.#pages.numbersOf(printed)
    const named = { query, looksPrinted: looksPrinted(query), errors, printed: printing }
    addNamedPages(named, concepts, ranking, pages, scores)
    const ranked = relevant(scores)
    const fitting = ranked.filter((n) => matchesFacets(pages[n] as IndexedPage, facets))
    const groups = group(fitting, pages)
    const shown = groups.slice(0, limit)
    await this.#pages.load(shown.flatMap(({ page, covered }) => [page, ...covered]))
    const rankedQuery = {
      ...{ query, errors, typed, concepts, ranking, pages, scores, groups },
      ...{ printed: new Set(printing), phraseTerms: analyzer.phraseTerms },
    }
    const features = groups.length > 0 ? featuresOf(rankedQuery) : []
    const assessed = (isTyping ? assessTyping : assess)(rankedQuery, features, this.#model)
    const isUnderstood = translated === undefined || translated >= ENOUGH_TRANSLATED
    const kind = assessed === 'sure' && !isUnderstood ? 'closest' : assessed
    const answer: SearchAnswer = {
      answer: kind,
      notEnglish: kind !== 'sure' && translated !== undefined,
      hits: shown.map(({ page, covered }) => ({
        ...hitOf(pages[page] as IndexedPage),
        score: scores.of(page),
        covered: covered.map((n) => hitOf(pages[n] as IndexedPage)),
      })),
      total: groups.length,
    }
    const first = groups[0]?.page ?? -1
    this.#states.set(answer, {
      ...{ query, typed, concepts, facets, isTyping, pages, ranked, features, first },
      gains: ranking.gains,
      unknown: ranking.unknown,
    })
    return answer
  }
}

/** Numbers of the pages that share more than passing words with the query, best first. */
function relevant(scores: Scores): number[] {
  const least = (scores.best()?.score ?? 0) * RELEVANT
  return scores.pages
    .filter((page) => scores.of(page) > least)
    .sort((a, b) => scores.of(b) - scores.of(a) || a - b)
}

function hitOf(page: IndexedPage): Omit<Hit, 'score' | 'covered'> {
  const { id, kind, url, title, badges } = page
  return { id, kind, url, title, badges }
}
