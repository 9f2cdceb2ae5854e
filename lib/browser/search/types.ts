import type { SearchAnswer, FacetChoice, Search } from '../../search/api'
import type { Deferred } from '../../search/engine/deferred'
import type { HistoryState } from './address'

/** What happened in the field before `search.js` ran. */
export interface TypedBefore {
  /** Whether Enter was pressed. */
  readonly entered?: boolean
  /** Whether text came from the clipboard. */
  readonly fromClipboard?: boolean
}

/** Actions that the results trigger and the search form performs. */
export interface SearchActions {
  /**
   * Starts a search for `words`; without words, selects the text of the field.
   *
   * @param fromClipboard whether the text came from the clipboard; a long one is stored for this tab only
   */
  begin(words?: string, fromClipboard?: boolean): void
  /** Searches again with other facets. */
  filter(facets: FacetChoice): void
  /** Searches again with more hits. */
  showMore(): void
  /** Replaces the status line above the hits. */
  say(words: string): void
}

/** The elements of one search, on a page or in the dialog. */
export interface SearchElements {
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement
  /** Container for filters and suggestions, above the hits. */
  readonly top: HTMLElement
  readonly hits: HTMLElement
}

/** One answer on the screen. */
export interface ShownAnswer {
  readonly text: string
  readonly answer: SearchAnswer
  readonly search: Search
  readonly facets: FacetChoice
  readonly limit: number
  /** Whether any of the text came from the clipboard. */
  readonly fromClipboard: boolean
  /** False once another query has started. */
  readonly isCurrent: () => boolean
}

/** The part of a search that loads after the first hits; see `deferred-results.ts`. */
export interface DeferredView {
  /** Completes an answer: address, highlights, snippets, filters, completions. */
  answered(shown: ShownAnswer): Promise<void>
  /** Shows recent searches while the field is empty. */
  idle(facets: FacetChoice): void
  /** Shows the pages that match a pasted log. Resolves to false if there are none. */
  readLog(text: string, isCurrent: () => boolean): Promise<boolean>
  /** Site paths of the pages that one or two log lines match, best first. */
  pagesOf(text: string): Promise<readonly string[]>
}

/** The exports of `search-deferred.js`. */
export interface DeferredSearch {
  /** The part of the engine that is needed only after the first hits. */
  readonly deferred: Deferred
  /**
   * @param state history state of this search; undefined if the query is not written to the address
   */
  createView(
    elements: SearchElements,
    actions: SearchActions,
    state: HistoryState | undefined,
  ): DeferredView
  /** Opens a dialog with its own search form, which `mount` starts. */
  openDialog(
    mount: (form: HTMLFormElement) => SearchActions,
    text?: string,
    fromClipboard?: boolean,
  ): void
}
