import { redact } from '../../../logs/report/redact'
import type { SearchAnswer, FacetChoice } from '../../../search/api'
import { deferredSearchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { readStored, store } from '../../ui/storage'
import { fitsAddress, type HistoryState, writeAddress } from '../address'
import { listenToArrows } from './arrow-keys'
import { Completion } from './completion'
import { enrichResults } from '../results/enrich-results'
import { isFiltered } from '../results/facets'
import { hitsToShow } from '../results/hit-row'
import { searchHistory } from './history'
import { offerLog, pagesOfLines } from './log-offer'
import { ScrollRestoration } from './scroll-restoration'
import { StoredList } from './stored-list'
import type { DeferredView, SearchActions, SearchElements, ShownAnswer } from '../types'

/** Pause after which a search without results is stored, in milliseconds. */
const SETTLED = 1500

/** Longest pasted text in the address, in characters: enough for a code or symbol, not for a log line. */
const SHORT_PASTE = 60

/** Adds arrow keys, history, address, filters and snippets to a search form after its first hits. */
export class DeferredResults implements DeferredView {
  readonly #elements: SearchElements
  readonly #actions: SearchActions
  readonly #ownsAddress: boolean
  readonly #recent = new StoredList('recent')
  readonly #missed = new StoredList('missed')
  readonly #scroll: ScrollRestoration
  readonly #completion: Completion
  #settle = 0
  /** Number of hits shown when the reader asked for more; 0 otherwise. */
  #before = 0
  /** The last log line that was matched, with its pages; cached because a filter does not change them. */
  #line: { readonly text: string; readonly pages: readonly string[] } | undefined
  /** The current text if any of it came from the clipboard, else empty. */
  #clipboardText = ''
  /** A pasted text to restore from session storage; empty if none. */
  #pasted: string

  constructor(elements: SearchElements, actions: SearchActions, state: HistoryState | undefined) {
    this.#elements = elements
    this.#actions = actions
    this.#ownsAddress = state !== undefined
    this.#pasted = state?.pasted ? readStored('pasted', '', 'tab') : ''
    this.#scroll = new ScrollRestoration(state?.y ?? 0)
    this.#completion = new Completion(elements.box)
    listenToArrows(elements, actions)
    elements.form.parentElement?.addEventListener('click', (event) => {
      const { value } = elements.box
      if (!(event.target as Element).closest('[data-hit]')) return
      if (value.trim() !== this.#clipboardText) this.#recent.add(value)
    })
  }

  async answered(shown: ShownAnswer): Promise<void> {
    const { text, answer, facets, limit, fromClipboard, isCurrent } = shown
    clearTimeout(this.#settle)
    this.#clipboardText = fromClipboard ? text : ''
    this.#writeAddress(text, facets, limit)
    this.#offerMore(answer)
    if (!fromClipboard) this.#completion.offer(answer)
    this.#scroll.go()
    if (answer.answer !== 'sure' && !isFiltered(facets) && !fromClipboard)
      this.#settle = window.setTimeout(() => {
        if (isCurrent()) this.#missed.add(text)
      }, SETTLED)
    await enrichResults(shown, this.#elements, this.#actions)
    this.#scroll.go()
  }

  idle(facets: FacetChoice): void {
    clearTimeout(this.#settle)
    const pasted = this.#pasted
    this.#pasted = ''
    if (pasted) return this.#actions.begin(pasted, true)
    this.#writeAddress('', facets)
    const begin = (words: string): void => this.#actions.begin(words)
    const rows = searchHistory(this.#recent, this.#missed, begin, () => this.idle(facets))
    this.#elements.top.replaceChildren(...rows)
  }

  async readLog(text: string, isCurrent: () => boolean): Promise<boolean> {
    const offered = await offerLog(text)
    if (offered && isCurrent()) {
      clearTimeout(this.#settle)
      this.#clipboardText = text
      this.#writeAddress(text, {})
      this.#elements.top.replaceChildren(offered.way)
      this.#elements.hits.replaceChildren(...offered.rows)
    }
    return offered !== null
  }

  async pagesOf(text: string): Promise<readonly string[]> {
    if (this.#line?.text !== text) this.#line = { text, pages: await pagesOfLines(text) }
    return this.#line.pages
  }

  /**
   * Writes a search to the address. A long text, pasted or not, and pasted text with personal data go to session
   * storage instead.
   */
  #writeAddress(text: string, facets: FacetChoice, limit?: number): void {
    if (!this.#ownsAddress) return
    const isPrivate =
      text === this.#clipboardText && (text.length > SHORT_PASTE || redact(text) !== text)
    const pasted = isPrivate || !fitsAddress(text)
    if (pasted) store('pasted', text, 'tab')
    writeAddress({ q: pasted ? '' : text, facets }, { limit, pasted })
  }

  /** Adds a “Show more” row if there are more hits. Focuses the first new hit after the row was used. */
  #offerMore(answer: SearchAnswer): void {
    const { length } = hitsToShow(answer)
    const { hits } = this.#elements
    if (this.#before > 0) hits.querySelectorAll<HTMLElement>('[data-hit]')[this.#before]?.focus()
    this.#before = 0
    hits.querySelector('[data-more]')?.remove()
    if (length === 0 || answer.total <= length) return
    const row = h('li', { 'data-more': true })
    const click = (): void => {
      this.#before = length
      row.remove()
      this.#actions.showMore()
    }
    row.append(h('button', { type: 'button', class: 'quiet', click }, deferredSearchWords.more))
    hits.append(row)
  }
}
