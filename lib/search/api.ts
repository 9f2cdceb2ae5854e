/**
 * What the search promises to those who use it: the browser's scripts, `scripts/search.ts` and the
 * benchmark. All three run the same code over the same files.
 *
 * ```ts
 * import { openSearch } from './query/search-engine'
 * // load: appends <script src={root + 'assets/' + file}> and settles when it has run or failed
 * // what is needed after the first hits is here, in a browser in a script of its own
 * const search = await openSearch(load, async () => (await import('./present/deferred')).deferred)
 * const answer = await search.find('EMFILE wifip2pd', { limit: 10 })
 * for (const hit of answer.hits) {
 *   const excerpt = await search.excerpt(hit, answer)   // loads one small text file per hit
 * }
 * const completions = await search.suggest('nwconn', 8)
 * ```
 *
 * Files lie below `assets/`: `search/core.js`, then `search/terms-<n>.js` and `search/vocabulary.js` as
 * a query needs them, `search/pages-<n>.js` for hits that are not in the core, `search/facet-<name>.js` for
 * filters, and `search/text/<id>.js` for excerpts. Each registers itself under
 * `globalThis.reachableSearch[<file>]`, so they work from `file://` too.
 */

export type HitKind = 'symptom' | 'remediation' | 'post' | 'error' | 'guide'

/** Brings one index file (`search/core.js`) to run; rejects when it cannot be had. */
export type LoadFile = (file: string) => Promise<void>

export type FacetName = 'kind' | 'area' | 'framework' | 'platform' | 'version' | 'outcome'

/** Chosen values; a page must have one of the values of every facet named. */
export type FacetChoice = Partial<Record<FacetName, readonly string[]>>

export interface FindOptions {
  /** Most hits to return; 10 when left out. */
  readonly limit?: number
  readonly facets?: FacetChoice
  /** Whether the reader is still typing, so that a last word without a space after it may be unfinished. */
  readonly isTyping?: boolean
  /**
   * Addresses of pages whose printed lines the query is known to hold, best first; they become the first hits.
   * Posts beyond those in the core of the index are found by their words alone.
   */
  readonly printed?: readonly string[]
  /**
   * Called with an answer to the words as typed when widening them needs files that are not loaded yet,
   * and that answer is already a confident one. The answer that `find` gives in the end may differ.
   */
  readonly early?: (answer: Answer) => void
}

/** A page that another hit stands for, shown below it. */
export interface Covered {
  readonly kind: HitKind
  readonly url: string
  readonly title: string
}

export interface Hit {
  readonly id: string
  readonly kind: HitKind
  /** Site path with both slashes, to be made relative by the caller. */
  readonly url: string
  readonly title: string
  /** Comparable within one answer only. */
  readonly score: number
  readonly badges: readonly string[]
  /** Pages that also matched and say the same: a symptom's posts and remedies, best first. */
  readonly covered: readonly Covered[]
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>

/** Whether the first hit answers the query, is merely the closest, or nothing fits at all. */
export type AnswerKind = 'sure' | 'closest' | 'none'

export interface Answer {
  readonly answer: AnswerKind
  /** Whether the answer is sure. */
  readonly confident: boolean
  /** True where the query is in another language and nothing found surely answers it: pages are in English. */
  readonly notEnglish: boolean
  readonly hits: readonly Hit[]
  /** How many hits there are, with those beyond the limit. */
  readonly total: number
}

/** A piece of text; `hit` where it matched the query. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

export interface Excerpt {
  /** About 200 characters around the densest passage. */
  readonly pieces: readonly Piece[]
  /** Heading of the section it is from; empty before the first. */
  readonly heading: string
  /** `url` of the hit with the section's anchor. */
  readonly url: string
}

export interface Suggestion {
  readonly text: string
  readonly kind: 'symbol' | 'domain' | 'code'
  /** Set where choosing it should open a page rather than search. */
  readonly url: string | null
}

/** An error that a query names. */
export interface ErrorMention {
  readonly url: string
  readonly title: string
  /** False where the query is a number alone, which may be a code of this or of something else. */
  readonly isSure: boolean
  /** What it means, in a sentence or two; empty where that cannot be had. */
  readonly meaning: string
}

export interface Search {
  /** Never throws on any query text; rejects only when an index file cannot be loaded. */
  find(query: string, options?: FindOptions): Promise<Answer>
  excerpt(hit: Hit, answer: Answer): Promise<Excerpt>
  /** The few errors that the query names, in the order in which it names them, or may name by a number alone. Loads a small file for each. */
  errors(answer: Answer): Promise<readonly ErrorMention[]>
  /** How many hits each value would leave, each facet as if itself were not chosen; most frequent first. */
  facetCounts(answer: Answer): Promise<FacetCounts>
  /** The query with misspelt words replaced, or null where every word is known. */
  didYouMean(answer: Answer): Promise<string | null>
  /** Cuts a text into pieces that matched and pieces that did not. */
  highlight(text: string, answer: Answer): Promise<readonly Piece[]>
  /** Completions of what is being typed, best first; empty for fewer than two characters. */
  suggest(typed: string, limit: number): Promise<readonly Suggestion[]>
  /** What an answer rests on, in the order of `FEATURES`; for training and tests. */
  features(answer: Answer): readonly number[]
  /** Loads what is not loaded yet, for when the reader is idle. */
  warm(): Promise<void>
}
