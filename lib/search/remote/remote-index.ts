import type { Concept } from '../query/concept'
import { type PageTerms, Ranker } from '../query/rank'
import type { RankedPages, SiteIndex } from '../engine/rank-pages'
import { textFile } from '../index/index-files'
import type { IndexedPage } from '../index/indexed-page'
import type { Postings } from '../index/read/postings'
import { registered, register } from '../index/registry'
import { K1, LEVELS, levelOf, weightOf } from '../index/weight-levels'
import { searchRequest } from './request'
import type { SearchResponse, StoredPage } from './response'

/** Sends a search request and gives the answer; rejects when there is none. */
export type AskEngine = (body: object) => Promise<SearchResponse>

/** Share of what a term can earn that the best page earns, where no page of the site tells. */
const USUAL_BEST = 0.8

/**
 * Ranks pages of a search engine as the static index ranks its own: the engine finds the pages and says how well they
 * hold each term, the rest is the same code. What is known of a term (how rare it is, whether it is a common word) is
 * that of the site's index.
 */
export async function rankRemotely(
  concepts: readonly Concept[],
  { pages: known, postings, ranker }: SiteIndex,
  ask: AskEngine,
): Promise<RankedPages> {
  const answer = await ask(searchRequest(concepts))
  const hits = answer.hits.hits.map(({ fields, matched_queries: scores = {} }) => ({
    ...{ page: storedPage(fields.page[0]), scores },
  }))
  const stored = hits.map(({ page }) => page)
  const { pages, numbers } = withNew(known, stored)
  const terms = new RemoteTerms(postings, known.length)
  const found = new Map<string, { page: number; score: number }[]>()
  for (const { page, scores } of hits)
    for (const [term, score] of Object.entries(scores)) {
      const list = found.get(term) ?? []
      list.push({ page: numbers.get(page.id) as number, score })
      found.set(term, list)
    }
  for (const concept of concepts)
    for (const { terms: words } of concept.alternatives)
      for (const { term, weight } of words) {
        const scores = found.get(term)
        if (scores)
          terms.add(
            term,
            scores.map(({ page, score }) => ({ page, score: score / weight })),
          )
      }
  // Neighboring topics are known to the site alone.
  const { bestTopic } = ranker.rank(concepts)
  return { pages, ranking: { ...new Ranker(pages, 0, terms).rank(concepts), bestTopic } }
}

/** Reads a page from the Base64 form in which the engine gives a binary field. */
function storedPage(base64: string): StoredPage {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as StoredPage
}

/** The pages of the site, then those that only the engine has, and the number of each by its id. */
function withNew(known: readonly IndexedPage[], found: readonly StoredPage[]) {
  const pages = [...known]
  const numbers = new Map(known.map(({ id }, n) => [id, n]))
  const added = found.filter(({ id }) => !numbers.has(id))
  for (const [n, { id, lead }] of added.entries()) {
    numbers.set(id, known.length + n)
    if (registered(textFile(id)) === undefined) register(textFile(id), [['', '', lead]])
  }
  for (const page of added)
    pages.push({
      ...page,
      covers: page.covers.flatMap((other) => numbers.get(other) ?? []),
      facet: (name) => page.facets[name] ?? [],
    })
  return { pages, numbers }
}

/** What an answer of the engine says of terms, in the form of the site's postings. */
class RemoteTerms implements PageTerms {
  readonly #postings = new Map<string, readonly number[]>()

  /** @param pages number of the site's pages, behind which its neighboring topics have numbers */
  constructor(
    readonly known: Postings,
    readonly pages: number,
  ) {}

  /**
   * The engine scores a term by its rarity times what a page earns of it, 0 … 1 (BM25). Its own rarity, which it does
   * not tell, is that at which the pages that the site knows too earn what they earn in the site's index.
   */
  add(term: string, scores: readonly { readonly page: number; readonly score: number }[]): void {
    const best = Math.max(...scores.map(({ score }) => score))
    const rarity = this.#rarity(term, scores) ?? best / USUAL_BEST
    this.#postings.set(
      term,
      scores.map(({ page, score }) => {
        const share = Math.min(0.95, score / Math.max(rarity, best))
        return page * LEVELS + levelOf((K1 * share) / (1 - share))
      }),
    )
  }

  #rarity(term: string, scores: readonly { page: number; score: number }[]): number | undefined {
    const earned = new Map(
      this.known.of(term).map((posting) => {
        const weight = weightOf(posting % LEVELS)
        return [Math.floor(posting / LEVELS), weight / (weight + K1)]
      }),
    )
    const both = scores.filter(({ page }) => page < this.pages && earned.has(page))
    if (both.length === 0) return undefined
    const sum = both.reduce((total, { score }) => total + score, 0)
    return sum / both.reduce((total, { page }) => total + (earned.get(page) as number), 0)
  }

  of(term: string): readonly number[] {
    return this.#postings.get(term) ?? []
  }

  has(term: string): boolean {
    return this.#postings.has(term) || this.known.has(term)
  }

  count(term: string): number {
    return this.known.count(term)
  }

  isCommonWord(term: string): boolean {
    return this.known.isCommonWord(term)
  }
}
