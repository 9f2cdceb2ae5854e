import type { Answer, FacetChoice, Search } from '../../search/api'
import type { Deferred } from '../../search/present/deferred'
import type { HistoryState } from './address'

/** What a reader can do to a search from its results: the form carries it out. */
export interface SearchActions {
  /**
   * Searches for other words; without words, selects the field for new ones.
   *
   * @param isPasted true for text from the clipboard, which is kept for this tab only
   */
  begin(words?: string, isPasted?: boolean): void
  /** Searches again with other facets. */
  filter(facets: FacetChoice): void
  /** Searches again with more hits. */
  showMore(): void
  /** Replaces the line above the hits. */
  say(words: string): void
}

/** The elements of one search, on the home page, the search page or in the dialog. */
export interface SearchElements {
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement
  /** Filters and offers, above the hits. */
  readonly top: HTMLElement
  readonly hits: HTMLElement
}

/** One answer on the screen. */
export interface ShownAnswer {
  readonly text: string
  readonly answer: Answer
  readonly search: Search
  readonly facets: FacetChoice
  readonly limit: number
  /** Whether any of the text came from the clipboard. */
  readonly isPasted: boolean
  /** False as soon as something else has been asked. */
  readonly isCurrent: () => boolean
}

/** What a search gains once its first hits are on the screen. See `deferred-results.ts`. */
export interface DeferredView {
  /** Completes an answer: address, highlights, snippets, filters, completions. */
  answered(shown: ShownAnswer): Promise<void>
  /** Shows recent searches while the field is empty. */
  idle(facets: FacetChoice): void
  /** Shows the symptoms whose lines a pasted log contains; false where it contains none. */
  readLog(text: string, isCurrent: () => boolean): Promise<boolean>
  /** Addresses of the pages that one or two pasted lines belong to, best first. */
  pagesOf(text: string): Promise<readonly string[]>
}

/** What `search-deferred.js` registers. */
export interface DeferredSearch {
  /** The part of the engine that is needed only after the first hits. */
  readonly deferred: Deferred
  /**
   * @param state what the history kept of this search; undefined where the words do not belong into the address
   */
  createView(
    elements: SearchElements,
    actions: SearchActions,
    state: HistoryState | undefined,
  ): DeferredView
  /** Opens a dialog with a search form of its own, which `mount` makes live. */
  openDialog(
    mount: (form: HTMLFormElement) => SearchActions,
    text?: string,
    isPasted?: boolean,
  ): void
}
