import type { Answer, FacetChoice, Search } from '../../search/api'
import { searchWords } from '../../site/strings'
import { h } from '../dom'
import { href } from '../place'
import { readAddress, writeAddress } from './address'
import { facetRow } from './facets'
import { offerLog, isLog } from './log-offer'
import { memories } from './memories'
import { Remembered } from './remember'
import { fillExcerpts, hitRow } from './results'

/** Hits shown. */
const SHOWN = 12
/** Hits added by “Show more”. */
const MORE = 24
/** Rest after the last key before texts for excerpts are loaded, in milliseconds. */
const REST = 180
/** Rest after which a search that found nothing is kept. */
const SETTLED = 1500

/** A search form with results below it: on the home page, the search page, or in the dialog. */
export class SearchForm {
  readonly #box: HTMLTextAreaElement
  readonly #status = h('p', { role: 'status', class: 'soft' })
  readonly #top = h('div', {})
  readonly #hits = h('ol', { class: 'list hits' })
  readonly #recent = new Remembered('recent')
  readonly #missed = new Remembered('missed')
  #facets: FacetChoice = {}
  #limit = SHOWN
  #asked = 0
  #timer = 0
  #settle = 0

  /**
   * @param search opens the index; called at the first words
   * @param ownsAddress true where the words belong into the page's address
   */
  constructor(
    readonly form: HTMLFormElement,
    readonly search: () => Promise<Search>,
    readonly ownsAddress: boolean,
  ) {
    this.#box = form.querySelector('textarea') as HTMLTextAreaElement
    form.after(this.#status, this.#top, this.#hits)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#enter()
    })
    form.addEventListener('input', () => {
      this.#limit = SHOWN
      void this.ask()
    })
    form.parentElement?.addEventListener('keydown', (event) => this.#key(event))
    form.parentElement?.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-hit]')) this.#recent.add(this.#box.value)
    })
    if (ownsAddress) {
      const given = readAddress(location)
      if (given.q) this.#box.value = given.q
      this.#facets = given.facets
    }
    void this.ask()
  }

  /** Puts words into the field and asks. */
  put(text: string): void {
    this.#box.value = text
    this.#box.focus()
    void this.ask()
  }

  focus(): void {
    this.#box.focus()
    this.#box.select()
  }

  /** Answers what stands in the field now; an answer that comes late for older words is dropped. */
  async ask(): Promise<void> {
    const text = this.#box.value
    const number = ++this.#asked
    this.#grow()
    clearTimeout(this.#timer)
    clearTimeout(this.#settle)
    if (this.ownsAddress && !isLog(text)) writeAddress({ q: text.trim(), facets: this.#facets })
    if (!text.trim()) return this.#rest()
    this.#status.textContent ||= searchWords.loading
    try {
      const search = await this.search()
      // Words that were typed on meanwhile are not looked up: each beginning would load files of its own.
      if (number !== this.#asked) return
      if (isLog(text)) {
        const offered = await offerLog(text)
        if (number !== this.#asked) return
        if (offered) return this.#show(offered, searchWords.logPasted(text.split('\n').length), [])
      }
      const answer = await search.find(text, { limit: this.#limit, facets: this.#facets })
      if (number === this.#asked) this.#answer(text, answer, search)
    } catch {
      if (number === this.#asked) this.#show([], searchWords.failed, [])
    }
  }

  #answer(text: string, answer: Answer, search: Search): void {
    const status = answer.confident
      ? searchWords.count(answer.total)
      : answer.hits.length > 0
        ? searchWords.nearest
        : `${searchWords.none} ${searchWords.noneHelp}`
    const top = [
      answer.didYouMean !== null && this.#words(searchWords.didYouMean, answer.didYouMean),
      answer.total > 0 &&
        facetRow(answer, this.#facets, (facets) => {
          this.#facets = facets
          void this.ask()
        }),
    ]
    this.#show(
      top.filter((part): part is HTMLElement => part instanceof HTMLElement),
      status,
      [...answer.hits.map((hit) => hitRow(hit, answer, search)), ...this.#more(answer)],
    )
    this.#hits.classList.toggle('near', !answer.confident)
    this.#timer = window.setTimeout(() => {
      void fillExcerpts(this.#hits, answer, search)
      // Completions are a courtesy: without their file the hits stand as they are.
      this.#offer(text, answer, search).catch(() => undefined)
    }, REST)
    if (!answer.confident) {
      this.#settle = window.setTimeout(() => this.#missed.add(text), SETTLED)
    }
  }

  /** Completions of what is being typed, above the hits; pages that are hits already are left out. */
  async #offer(text: string, answer: Answer, search: Search): Promise<void> {
    const number = this.#asked
    const completions = await search.suggest(lastLine(text), 5)
    const shown = new Set(answer.hits.map(({ url }) => url))
    const offered = completions.filter(({ url }) => url === null || !shown.has(url))
    if (number !== this.#asked || offered.length === 0) return
    const chips = offered.map(({ text: words, url }) =>
      url
        ? h('a', { class: 'chip', href: href(url), 'data-hit': true }, words)
        : h('button', { type: 'button', class: 'chip', click: () => this.put(words) }, words),
    )
    this.#top.prepend(h('p', { class: 'row' }, h('small', {}, searchWords.suggestions), chips))
  }

  /** A row that asks for more hits, where there are any. */
  #more({ total, hits }: Answer): HTMLLIElement[] {
    if (total <= hits.length) return []
    const click = () => {
      this.#limit += MORE
      void this.ask()
    }
    return [h('li', {}, h('button', { type: 'button', click }, searchWords.more))]
  }

  /** What stands there while nothing is asked: recent searches, and those that found nothing. */
  #rest(): void {
    const put = (words: string) => this.put(words)
    this.#show(
      memories(this.#recent, this.#missed, put, () => this.#rest()),
      '',
      [],
    )
  }

  #show(top: readonly HTMLElement[], status: string, hits: readonly HTMLLIElement[]): void {
    this.#status.textContent = status
    this.#top.replaceChildren(...top)
    this.#hits.replaceChildren(...hits)
  }

  #words(label: string, words: string): HTMLElement {
    const button = h(
      'button',
      { type: 'button', class: 'quiet', click: () => this.put(words) },
      words,
    )
    return h('p', {}, `${label}: `, button)
  }

  /** Enter opens the best hit; where nothing fits it leaves the choice to the reader. */
  #enter(): void {
    const first = this.#hits.querySelector<HTMLAnchorElement>('[data-hit]')
    if (!first) return
    this.#recent.add(this.#box.value)
    if (this.#hits.classList.contains('near')) first.focus()
    else first.click()
  }

  #key(event: KeyboardEvent): void {
    const inBox = event.target === this.#box
    if (inBox && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      this.#enter()
    }
    if (event.key === 'Escape' && !inBox && !this.form.closest('dialog')) this.focus()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.target instanceof HTMLSelectElement) return
    if (inBox && this.#box.value.includes('\n')) return
    const stops = [...(this.form.parentElement?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
    if (next < 0) this.#box.focus()
    else stops[Math.min(next, stops.length - 1)]?.focus()
  }

  /** The field is as high as its text, up to a third of the window. */
  #grow(): void {
    this.#box.rows = Math.min(12, Math.max(1, this.#box.value.split('\n').length))
  }
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}
