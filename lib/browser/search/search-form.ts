import type { SearchAnswer, FacetChoice, Search } from '../../search/api'
import { loadOnce } from '../../search/load-once'
import { looksPrinted } from '../../search/query/looks-printed'
import { fetchWords, loadingWords, searchWords } from '../../site/strings'
import { type HistoryState, readAddress, readHistoryState } from './address'
import { isFromClipboard } from '../ui/clipboard-input'
import { isLog } from './is-log'
import { ResultList } from './results/result-list'
import type { DeferredSearch, DeferredView, SearchActions, TypedBefore } from './types'

/** Number of hits shown at first. */
const SHOWN = 12
/** Number of hits added by “Show more”. */
const MORE = 24
/** One or two letters: pages that start so are many, and the next letter loads other files. */
const SHORT = /^[a-z]{1,2}$/i
/** Milliseconds that a short text waits for its next letter; longer than between two letters of a slow typist. */
const SHORT_WAIT = 300

interface SearchFormOptions {
  /** Opens the index; called for the first query. */
  readonly openIndex: () => Promise<Search>
  /** Loads the part that is needed after the first hits. */
  readonly loadDeferred: () => Promise<DeferredSearch>
  /** Whether the query is written to the page's address. */
  readonly ownsAddress: boolean
  readonly before: TypedBefore
}

/**
 * A search form with results below it. Data flows one way: the field's text → `#find` queries the engine → the
 * result list shows the hits → the deferred view completes them. Actions in the results call `SearchActions`,
 * which starts the next query.
 */
export class SearchForm implements SearchActions {
  readonly #box: HTMLTextAreaElement
  readonly #results: ResultList
  readonly #state: HistoryState | undefined
  readonly #openIndex: () => Promise<Search>
  readonly #view: () => Promise<DeferredView>
  #facets: FacetChoice = {}
  #limit: number
  /** Counts the queries; an answer to an older one is dropped. */
  #query = 0
  /** The text whose answer is pending. */
  #pending: string | undefined
  /** The text whose answer is shown. */
  #answered: string | undefined
  /** Whether any of the field's text came from the clipboard. */
  #fromClipboard = false
  /** Whether the last word is still being typed: until a space or Enter. */
  #isTyping = false
  /** Whether Enter was pressed and waits for the pending answer. */
  #entered = false

  constructor(
    readonly form: HTMLFormElement,
    { openIndex, loadDeferred, ownsAddress, before }: SearchFormOptions,
  ) {
    this.#openIndex = openIndex
    this.#box = form.querySelector('textarea') as HTMLTextAreaElement
    this.#results = new ResultList(form)
    this.#state = ownsAddress ? readHistoryState() : undefined
    this.#limit = this.#state?.limit ?? SHOWN
    // Load again only after a failure; a second view would handle the same keys twice.
    this.#view = loadOnce(async () => {
      const { createView } = await loadDeferred()
      const { top, hits } = this.#results
      return createView({ form, box: this.#box, top, hits }, this, this.#state)
    })
    this.#fromClipboard = before.fromClipboard === true || this.#state?.pasted === true
    if (ownsAddress) {
      const { q, facets } = readAddress(location)
      if (q) this.#box.value = q
      this.#facets = facets
    }
    this.#listen()
    void this.#run()
    this.#entered = before.entered === true
  }

  begin(words?: string, fromClipboard = false): void {
    this.#box.focus()
    if (words === undefined) return this.#box.select()
    this.#box.value = words
    this.#fromClipboard = fromClipboard
    this.#isTyping = false
    void this.#run()
  }

  filter(facets: FacetChoice): void {
    this.#facets = facets
    this.#results.invalidate()
    void this.#run()
  }

  showMore(): void {
    this.#limit += MORE
    void this.#run()
  }

  say(words: string): void {
    this.#results.say(words)
  }

  #listen(): void {
    // The submit button focuses the best hit; Enter in the field opens it.
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#results.first?.focus()
    })
    this.form.addEventListener('input', (event) => {
      this.#limit = SHOWN
      this.#fromClipboard =
        isFromClipboard(event) || (this.#fromClipboard && this.#box.value !== '')
      this.#isTyping = !isFromClipboard(event) && /\S$/.test(this.#box.value)
      void this.#run()
    })
    this.#box.addEventListener('keydown', (event) => {
      this.#entered = false
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      this.#enter()
    })
    this.#box.addEventListener('blur', () => (this.#entered = false))
  }

  /** Answers the field's text. An answer that arrives after the next query started is dropped. */
  async #run(): Promise<void> {
    const text = this.#box.value.trim()
    const number = ++this.#query
    const isCurrent = (): boolean => number === this.#query
    this.#entered = false
    this.#pending = text
    this.#grow()
    let complete: (() => Promise<void>) | undefined
    try {
      complete = await this.#answer(text, isCurrent)
    } catch {
      if (isCurrent()) this.#clear(fetchWords.failed)
    }
    if (!isCurrent()) return
    this.#pending = undefined
    const completed = complete?.()
    if (this.#entered) {
      // Open the hit after the deferred view has written the address, which Back needs.
      await this.#withView(() => undefined)
      if (isCurrent() && this.#entered) this.#open(text)
    }
    await completed
  }

  /** Shows the first answer to a text. Returns a function that completes it; undefined if the next query has started or a log was shown. */
  async #answer(
    text: string,
    isCurrent: () => boolean,
  ): Promise<(() => Promise<void>) | undefined> {
    if (!text) {
      this.#clear('')
      return () => this.#withView((view) => (isCurrent() ? view.idle(this.#facets) : undefined))
    }
    if (this.#results.isSilent) this.#results.say(loadingWords)
    const search = await this.#openIndex()
    // Let the browser paint the letter first. If the reader has typed on by then, skip this query, because every
    // prefix would load its own files.
    const wait = SHORT.test(text) ? SHORT_WAIT : 0
    await new Promise((resume) => setTimeout(resume, wait))
    if (!isCurrent()) return undefined
    if (isLog(text) && (await this.#readLog(text, isCurrent))) return undefined
    const printed =
      !isLog(text) && looksPrinted(text) ? await this.#withView((view) => view.pagesOf(text)) : []
    if (!isCurrent()) return undefined
    return this.#find(search, text, printed ?? [], isCurrent)
  }

  /** Queries the engine and shows its answer. Returns a function that completes it; undefined if the next query has started. */
  async #find(
    search: Search,
    text: string,
    printed: readonly string[],
    isCurrent: () => boolean,
  ): Promise<(() => Promise<void>) | undefined> {
    const facets = this.#facets
    const limit = this.#limit
    const isTyping = this.#isTyping
    const show = (answer: SearchAnswer): void => {
      if (!isCurrent()) return
      this.#results.show(
        text,
        answer,
        Object.values(facets).some((chosen) => chosen.length > 0),
      )
      this.#answered = text
    }
    const answer = await search.find(text, { limit, facets, printed, isTyping, early: show })
    if (!isCurrent()) return undefined
    show(answer)
    const fromClipboard = this.#fromClipboard
    return () =>
      this.#withView((view) =>
        view.answered({ text, answer, search, facets, limit, fromClipboard, isCurrent }),
      )
  }

  /** Shows the pages that match a pasted log. Returns false if there are none. */
  async #readLog(text: string, isCurrent: () => boolean): Promise<boolean> {
    const found = (await this.#withView((view) => view.readLog(text, isCurrent))) ?? false
    if (found && isCurrent()) {
      this.#results.showRows(searchWords.logPasted(text.split('\n').length))
      this.#answered = text
    }
    return found
  }

  /** Calls `use` with the deferred view. If its script does not load, the hits stay as they are. */
  #withView<T>(use: (view: DeferredView) => Promise<T> | T): Promise<T | undefined> {
    return this.#view()
      .then(use)
      .catch(() => undefined)
  }

  #clear(words: string): void {
    this.#results.clear(words)
    this.#answered = ''
  }

  /** Opens the best hit for the field's text, or waits for its answer. */
  #enter(): void {
    const text = this.#box.value.trim()
    if (text === this.#answered && !(this.#isTyping && this.#results.isNear))
      return this.#open(text)
    // Enter ends the last word.
    if (text !== this.#pending || this.#isTyping) {
      this.#isTyping = false
      void this.#run()
    }
    this.#entered = true
  }

  #open(text: string): void {
    this.#entered = false
    if (text === this.#answered) this.#results.openFirst()
  }

  /** Fits the height of the field to its text, up to 12 lines. */
  #grow(): void {
    this.#box.rows = Math.min(12, Math.max(1, this.#box.value.split('\n').length))
  }
}
