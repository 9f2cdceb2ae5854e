/**
 * The interface of the search for its users: the browser scripts, `scripts/search.ts` and the benchmarks.
 * All run the same code on the same files.
 *
 * ```ts
 * import { openIndex } from './engine/search-engine'
 * // load: appends <script src={root + 'assets/' + file}> and settles when the script has run or failed
 * // the second argument loads the code for after the first hits, which is a separate script in a browser
 * const search = await openIndex(load, async () => (await import('./engine/deferred')).deferred)
 * const answer = await search.find('EMFILE wifip2pd', { limit: 10 })
 * ```
 *
 * Index files are below `assets/`: `search/core.js`; on demand `search/terms-<n>.js` and
 * `search/vocabulary.js`, `search/pages-<n>.js` for hits outside the core, `search/facet-<name>.js` for
 * filters, and `search/text/<id>.js` for snippets. Each registers its content under
 * `globalThis.reachableSearch[<file>]`, so they work from `file://` too.
 */

import type { PageKind } from '../model/common'
import type { FacetName } from './facets/names'

/** Runs one index file (`search/core.js`); rejects if it cannot be loaded. */
export type LoadFile = (file: string) => Promise<void>

/** Chosen values. A page must have one of the values of every facet with a choice. */
export type FacetChoice = Partial<Record<FacetName, readonly string[]>>

export interface FindOptions {
  /** Maximum number of hits; default 10. */
  readonly limit?: number
  readonly facets?: FacetChoice
  /** Whether the reader is typing, so that a last word without a space after it may be unfinished. */
  readonly isTyping?: boolean
  /**
   * Addresses of pages whose log lines the query contains, best first; they become the first hits. Finds
   * only pages in the core of the index.
   */
  readonly printed?: readonly string[]
  /**
   * Called with a sure answer to the typed words if query expansion needs files that are not loaded
   * yet. The answer that `find` returns may differ.
   */
  readonly early?: (answer: SearchAnswer) => void
}

/** A page that is grouped below another hit. */
export interface Covered {
  readonly kind: PageKind
  readonly url: string
  readonly title: string
}

export interface Hit {
  readonly id: string
  readonly kind: PageKind
  /** Site path with both slashes; the caller makes it relative. */
  readonly url: string
  readonly title: string
  /** Comparable only within one answer. */
  readonly score: number
  readonly badges: readonly string[]
  /** Matching pages that are grouped below it: a symptom's posts and remedies, best first. */
  readonly covered: readonly Covered[]
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>

/** Whether the first hit answers the query, is only the closest match, or nothing fits. */
export type AnswerKind = 'sure' | 'closest' | 'none'

export interface SearchAnswer {
  readonly answer: AnswerKind
  /** True if the query is in another language and has no sure answer, because pages are in English. */
  readonly notEnglish: boolean
  readonly hits: readonly Hit[]
  /** Number of hits, including those beyond the limit. */
  readonly total: number
}

/** A piece of a text; `hit` is true if it matches the query. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
  /** Set where it is not what was typed, but a phrase of the same meaning. */
  readonly isSynonym?: boolean
}

/** What a page says first. */
export interface PageOpening {
  readonly summary: string
  /** What to do now; empty for a page without such a section. */
  readonly now: string
  /** Platforms that it applies to; empty for all. */
  readonly platforms: readonly string[]
}

export interface Snippet {
  /** The sentence, list item or table row that matches best. */
  readonly pieces: readonly Piece[]
  /** Heading of its section; empty before the first heading. */
  readonly heading: string
  /** `url` of the hit with the anchor of the section. */
  readonly url: string
}

export interface NameCompletion {
  readonly text: string
  readonly kind: 'symbol' | 'domain' | 'code'
  /** Address of the page that it opens; null if it starts a search. */
  readonly url: string | null
}

/** An error that a query names. */
export interface ErrorMention {
  readonly url: string
  readonly title: string
  /** False if the query is a bare number, which may be another code or no code. */
  readonly isSure: boolean
  /** Its meaning in one or two sentences; empty if it does not load. */
  readonly meaning: string
}

export interface Search {
  /** Never throws for any text of a query; rejects only if an index file does not load. */
  find(query: string, options?: FindOptions): Promise<SearchAnswer>
  snippet(hit: Hit, answer: SearchAnswer): Promise<Snippet>
  /** The errors that the query names, in its order, or may name by a bare number. Loads a small file for each. */
  errors(answer: SearchAnswer): Promise<readonly ErrorMention[]>
  /** What the page of a hit says first. Loads a small file. */
  pageOpening(hit: Hit): Promise<PageOpening>
  /** The words of a query that no page has, as they were typed. */
  unknownWords(answer: SearchAnswer): readonly string[]
  /** For each value the number of hits that would remain, as if its own facet had no choice; highest first. */
  facetCounts(answer: SearchAnswer): Promise<FacetCounts>
  /** The query with misspelled words corrected, or null if there is no correction. */
  didYouMean(answer: SearchAnswer): Promise<string | null>
  /** Splits a text into matching pieces and others. */
  highlight(text: string, answer: SearchAnswer): Promise<readonly Piece[]>
  /** Completions of the typed text, best first; empty for fewer than two characters. */
  completeNames(typed: string, limit: number): Promise<readonly NameCompletion[]>
  /** The features of an answer, in the order of `FEATURES`; for training and tests. */
  features(answer: SearchAnswer): readonly number[]
  /** Loads all files that may be needed, when the reader is idle. */
  warm(): Promise<void>
}
