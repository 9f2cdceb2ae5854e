import type { Answer, FacetChoice, Search } from '../../search/api'
import { store, readStored } from '../ui/storage'
import { searchMoreWords } from '../../site/strings'
import { h } from '../ui/dom'
import { fitsAddress, type HistoryState, writeAddress } from './address'
import { enrichResults } from './enrich-results'
import { isFiltered } from './facets'
import { hitsToShow } from './results'
import { offerLog, pagesOfLines } from './log-offer'
import { searchHistory } from './history'
import { StoredList } from './stored-list'
import { ScrollRestoration } from './scroll-restoration'

/** Rest after which a search that found nothing is kept, in milliseconds. */
const SETTLED = 1500

/** The parts of a search form that is live. */
export interface FormParts {
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement
  /** Where filters and offers go, and the list of hits. */
  readonly top: HTMLElement
  readonly hits: HTMLElement
  /**
   * Where the reader was when the page was left, if this is the way back; undefined where the words do not
   * belong into the page's address.
   */
  readonly place: HistoryState | undefined
  /** Asks for other words, or makes the field ready for them. */
  readonly begin: (words?: string) => void
  /** Asks with other facets. */
  readonly choose: (facets: FacetChoice) => void
  /** Says something else about the hits. */
  readonly say: (words: string) => void
  /** Asks for more hits. */
  readonly more: () => void
}

/** One answer that is shown. */
export interface Shown {
  readonly text: string
  readonly answer: Answer
  readonly search: Search
  readonly facets: FacetChoice
  readonly limit: number
  /** False as soon as something else has been asked. */
  readonly isCurrent: () => boolean
}

/** What a search form gains once its first hits are there: keys, memory, address, filters and passages. */
export class DeferredResults {
  readonly #parts: FormParts
  readonly #recent = new StoredList('recent')
  readonly #missed = new StoredList('missed')
  #settle = 0
  /** Hits that stood there when more were asked for. */
  #before = 0
  readonly #back: ScrollRestoration
  /** The printed line that was read last, and its pages; another filter does not change them. */
  #line: { readonly text: string; readonly pages: readonly string[] } | undefined
  /** The text to come back to that was too long for the address. */
  #pasted: string

  constructor(parts: FormParts) {
    this.#parts = parts
    this.#pasted = parts.place?.pasted ? readStored('pasted', '', 'tab') : ''
    this.#back = new ScrollRestoration(parts.place?.y ?? 0)
    const around = parts.form.parentElement
    around?.addEventListener('keydown', (event) => this.#key(event))
    around?.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-hit]')) this.#recent.add(parts.box.value)
    })
  }

  /** Completes an answer; one that nothing fits is kept when the reader leaves it at that. */
  async answered(shown: Shown): Promise<void> {
    const { text, answer, facets, limit, isCurrent } = shown
    clearTimeout(this.#settle)
    this.#write(text, facets, limit)
    this.#offerMore(answer)
    this.#back.go()
    if (!answer.confident && !isFiltered(facets))
      this.#settle = window.setTimeout(() => {
        if (isCurrent()) this.#missed.add(text)
      }, SETTLED)
    await enrichResults(shown, this.#parts)
    this.#back.go()
  }

  /** Puts a search into the address, and a text that is too long for one where this tab finds it again. */
  #write(text: string, facets: FacetChoice, limit?: number): void {
    if (!this.#parts.place) return
    const pasted = !fitsAddress(text)
    if (pasted) store('pasted', text, 'tab')
    writeAddress({ q: pasted ? '' : text, facets }, { limit, pasted })
  }

  /** A row that asks for more hits, where there are any. When they come, the first of them has the focus. */
  #offerMore(answer: Answer): void {
    const { length } = hitsToShow(answer)
    const { hits, more } = this.#parts
    if (this.#before > 0) hits.querySelectorAll<HTMLElement>('[data-hit]')[this.#before]?.focus()
    this.#before = 0
    hits.querySelector('[data-more]')?.remove()
    if (length === 0 || answer.total <= length) return
    const row = h('li', { 'data-more': true })
    const click = (): void => {
      this.#before = length
      row.remove()
      more()
    }
    row.append(h('button', { type: 'button', click }, searchMoreWords.more))
    hits.append(row)
  }

  /** What stands there while nothing is asked: recent searches, and those that found nothing. */
  rest(facets: FacetChoice): void {
    clearTimeout(this.#settle)
    const { top, begin } = this.#parts
    const pasted = this.#pasted
    this.#pasted = ''
    if (pasted) return begin(pasted)
    this.#write('', facets)
    top.replaceChildren(
      ...searchHistory(this.#recent, this.#missed, begin, () => this.rest(facets)),
    )
  }

  /** The symptoms whose lines a pasted text holds; false where it holds none. */
  async readLog(text: string, isCurrent: () => boolean): Promise<boolean> {
    const { top, hits } = this.#parts
    const offered = await offerLog(text)
    if (offered && isCurrent()) {
      clearTimeout(this.#settle)
      this.#write(text, {})
      top.replaceChildren(offered.way)
      hits.replaceChildren(...offered.rows)
    }
    return offered !== null
  }

  /** Addresses of the pages that a printed line or two surely belong to. */
  async pagesOf(text: string): Promise<readonly string[]> {
    if (this.#line?.text !== text) this.#line = { text, pages: await pagesOfLines(text) }
    return this.#line.pages
  }

  /** Arrows go through the hits from the field on, and Escape goes back to it. */
  #key(event: KeyboardEvent): void {
    const { form, box, begin } = this.#parts
    const inBox = event.target === box
    if (event.key === 'Escape' && !inBox && !form.closest('dialog')) begin()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.target instanceof HTMLSelectElement) return
    if (inBox && hasLine(box, event.key)) return
    const stops = [...(form.parentElement?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
    if (next < 0) box.focus()
    else stops[Math.min(next, stops.length - 1)]?.focus()
  }
}

/** Whether an arrow moves between the lines of a text: up in any of several, down above the last. */
function hasLine({ value, selectionEnd }: HTMLTextAreaElement, key: string): boolean {
  return (key === 'ArrowDown' ? value.slice(selectionEnd) : value).includes('\n')
}
