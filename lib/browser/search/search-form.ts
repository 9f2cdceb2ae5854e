import type { Answer, FacetChoice, Search } from '../../search/api'
import { searchWords } from '../../site/strings'
import { h } from '../dom'
import type { SearchMore } from '../search-more'
import type { Companion } from './companion'
import { readAddress } from './address'
import { isLog } from './is-log'
import { hitRow } from './results'

/** Hits shown. */
const SHOWN = 12
/** Hits added by “Show more”. */
const MORE = 24

/** A search form with results below it: on the home page, the search page, or in the dialog. */
export class SearchForm {
  readonly #box: HTMLTextAreaElement
  readonly #status = h('p', { role: 'status', class: 'soft' })
  readonly #top = h('div', { class: 'filters' })
  readonly #hits = h('ol', { class: 'list hits' })
  #companion: Promise<Companion> | undefined
  #facets: FacetChoice = {}
  #limit = SHOWN
  #asked = 0
  /** The words whose hits are shown, and their addresses. */
  #shown = ''

  /**
   * @param search opens the index; called at the first words
   * @param more brings what comes after the first hits
   * @param ownsAddress true where the words belong into the page's address
   */
  constructor(
    readonly form: HTMLFormElement,
    readonly search: () => Promise<Search>,
    readonly more: () => Promise<SearchMore>,
    readonly ownsAddress: boolean,
  ) {
    this.#box = form.querySelector('textarea') as HTMLTextAreaElement
    form.after(this.#status, this.#top, this.#hits)
    // The button shows what there is; Enter in the field opens the best hit.
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#first()?.focus()
    })
    form.addEventListener('input', () => {
      this.#limit = SHOWN
      void this.ask()
    })
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      this.#enter()
    })
    if (ownsAddress) {
      const given = readAddress(location)
      if (given.q) this.#box.value = given.q
      this.#facets = given.facets
    }
    void this.ask()
  }

  /** Puts words into the field and asks; without words, makes the field ready for other ones. */
  begin(words?: string): void {
    this.#box.focus()
    if (words === undefined) return this.#box.select()
    this.#box.value = words
    void this.ask()
  }

  /** Answers what stands in the field now; an answer that comes late for older words is dropped. */
  async ask(): Promise<void> {
    const text = this.#box.value.trim()
    const number = ++this.#asked
    const isCurrent = (): boolean => number === this.#asked
    this.#grow()
    if (!text) {
      this.#show([], '')
      return this.#accompany((companion) => {
        companion.asked('', this.#facets)
        if (isCurrent()) companion.rest()
      })
    }
    this.#status.textContent ||= searchWords.loading
    try {
      const search = await this.search()
      // The letter is shown first. Words that were typed on meanwhile are not looked up: each beginning
      // would load files of its own.
      await new Promise((resume) => setTimeout(resume))
      if (!isCurrent() || (isLog(text) && (await this.#readLog(text, isCurrent)))) return
      const facets = this.#facets
      const early = (answer: Answer): void => {
        if (isCurrent()) this.#answer(text, answer)
      }
      const answer = await search.find(text, { limit: this.#limit, facets, early })
      if (!isCurrent()) return
      this.#answer(text, answer)
      await this.#accompany((companion) => {
        companion.asked(text, facets)
        return companion.answered({ text, answer, search, facets, isCurrent })
      })
    } catch {
      if (isCurrent()) this.#show([], searchWords.failed)
    }
  }

  /** Lets the companion do its part. The hits stand as they are should its script not come. */
  async #accompany(part: (companion: Companion) => Promise<void> | void): Promise<void> {
    this.#companion ??= this.more().then(
      ({ Companion }) =>
        new Companion({
          ...{ form: this.form, box: this.#box, top: this.#top, hits: this.#hits },
          ownsAddress: this.ownsAddress,
          begin: (words) => this.begin(words),
          choose: (facets) => {
            this.#facets = facets
            void this.ask()
          },
        }),
    )
    // Only a companion that never came is sent for again; a second one would listen to the same keys.
    const coming = this.#companion
    coming.catch(() => (this.#companion = undefined))
    await coming.then(part).catch(() => undefined)
  }

  /** Shows what a pasted log tells. Returns false where it tells nothing. */
  async #readLog(text: string, isCurrent: () => boolean): Promise<boolean> {
    let read = false
    await this.#accompany(async (companion) => {
      read = await companion.readLog(text, isCurrent)
    })
    if (read && isCurrent()) {
      this.#status.textContent = searchWords.logPasted(text.split('\n').length)
      this.#hits.classList.remove('near')
      this.#list([])
    }
    return read
  }

  /** Shows the hits, unless the same ones stand there already for the same words. */
  #answer(text: string, answer: Answer): void {
    const { confident, hits, total } = answer
    const isError = hits[0]?.kind === 'error'
    this.#status.textContent = confident
      ? searchWords.count(total)
      : isError
        ? searchWords.errorOnly
        : hits.length > 0
          ? searchWords.nearest
          : `${searchWords.none} ${searchWords.noneHelp}`
    this.#hits.classList.toggle('near', !confident && !isError)
    const shown = [text, ...answer.hits.map(({ url }) => url)].join()
    // Hits that somebody is already going through stay where they are.
    if (shown === this.#shown || this.#hits.querySelector('[data-hit]:focus')) return
    this.#list([...answer.hits.map(hitRow), ...this.#more(answer)])
    this.#shown = shown
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

  #list(hits: readonly HTMLLIElement[]): void {
    this.#hits.replaceChildren(...hits)
    this.#shown = ''
  }

  #show(hits: readonly HTMLLIElement[], status: string): void {
    this.#status.textContent = status
    this.#top.replaceChildren()
    this.#hits.classList.remove('near')
    this.#list(hits)
  }

  /** Enter opens the best hit; where nothing fits it leaves the choice to the reader. */
  #enter(): void {
    this.#first()?.[this.#hits.matches('.near') ? 'focus' : 'click']()
  }

  #first(): HTMLAnchorElement | null {
    return this.#hits.querySelector('[data-hit]')
  }

  /** The field is as high as its text, up to a third of the window. */
  #grow(): void {
    this.#box.rows = Math.min(12, Math.max(1, this.#box.value.split('\n').length))
  }
}
