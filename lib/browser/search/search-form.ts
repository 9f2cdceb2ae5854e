import type { Answer, FacetChoice, Search } from '../../search/api'
import { fetchWords, searchWords } from '../../site/strings'
import { h } from '../ui/dom'
import type { SearchDeferred } from '../entries/search-deferred'
import type { DeferredResults } from './deferred-results'
import { type HistoryState, readAddress, readHistoryState } from './address'
import { isPasted } from '../../search/query/pasted'
import { isLog } from './is-log'
import { hitRow, hitsToShow } from './results'

/** Hits shown. */
const SHOWN = 12
/** Hits added by “Show more”. */
const MORE = 24
/** Rest after which what is shown is also said aloud, in milliseconds: nobody listens to every letter. */
const SAID = 700

type Part = (companion: DeferredResults) => Promise<void> | void

/** A search form with results below it: on the home page, the search page, or in the dialog. */
export class SearchForm {
  readonly #box: HTMLTextAreaElement
  readonly #status = h('p', { class: 'soft' })
  readonly #said = h('p', { role: 'status', class: 'hide' })
  readonly #top = h('div', { class: 'filters' })
  readonly #hits = h('ol', { class: 'list hits' })
  #companion: Promise<DeferredResults> | undefined
  #facets: FacetChoice = {}
  #limit: number
  readonly #place: HistoryState | undefined
  #asked = 0
  /** The text that is being answered; each ends, whether its answer comes or not. */
  #asking: string | undefined
  /** The text whose answer is shown. */
  #answered: string | undefined
  /** Whether Enter waits for the end of what is being answered. */
  #entered = false
  #rest: ReturnType<typeof setTimeout> | undefined
  /** The words whose hits are shown, and their addresses. */
  #shown = ''

  /**
   * @param search opens the index; called at the first words
   * @param more brings what comes after the first hits
   * @param ownsAddress true where the words belong into the page's address
   * @param entered whether Enter was pressed already, before there was a search
   */
  constructor(
    readonly form: HTMLFormElement,
    readonly search: () => Promise<Search>,
    readonly more: () => Promise<SearchDeferred>,
    readonly ownsAddress: boolean,
    entered = false,
  ) {
    this.#box = form.querySelector('textarea') as HTMLTextAreaElement
    form.after(this.#said, this.#status, this.#top, this.#hits)
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
      this.#entered = false
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      this.#enter()
    })
    this.#box.addEventListener('blur', () => (this.#entered = false))
    this.#place = ownsAddress ? readHistoryState() : undefined
    this.#limit = this.#place?.limit ?? SHOWN
    if (ownsAddress) {
      const { q, facets } = readAddress(location)
      if (q) this.#box.value = q
      this.#facets = facets
    }
    void this.ask()
    this.#entered = entered
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
    this.#entered = false
    this.#asking = text
    this.#grow()
    let part: Part | undefined
    try {
      part = await this.#answerTo(text, isCurrent)
    } catch {
      if (isCurrent()) this.#show(fetchWords.failed)
    }
    if (!isCurrent()) return
    this.#asking = undefined
    if (!part) return
    const done = this.#accompany(part)
    if (this.#entered) {
      // The way back needs the address, which the companion writes first, if it comes at all.
      await this.#accompany(() => undefined)
      if (isCurrent() && this.#entered) this.#open(text)
    }
    await done
  }

  /** Shows the answer. Returns what the companion adds to it; nothing where something else is asked now. */
  async #answerTo(text: string, isCurrent: () => boolean): Promise<Part | undefined> {
    if (!text) {
      this.#show('')
      return (companion) => {
        if (isCurrent()) companion.rest(this.#facets)
      }
    }
    if (!this.#status.textContent) this.#say(fetchWords.loading)
    const search = await this.search()
    // The letter is shown first. Words that were typed on meanwhile are not looked up: each beginning
    // would load files of its own.
    await new Promise((resume) => setTimeout(resume))
    if (!isCurrent()) return undefined
    if (isLog(text) && (await this.#readLog(text, isCurrent))) return () => undefined
    let printed: readonly string[] = []
    const read: Part = async (companion) => void (printed = await companion.pagesOf(text))
    if (!isLog(text) && isPasted(text)) await this.#accompany(read)
    if (!isCurrent()) return undefined
    const facets = this.#facets
    const limit = this.#limit
    const early = (answer: Answer): void => {
      if (isCurrent()) this.#answer(text, answer)
    }
    const answer = await search.find(text, { limit, facets, printed, early })
    if (!isCurrent()) return undefined
    this.#answer(text, answer)
    return (companion) => companion.answered({ text, answer, search, facets, limit, isCurrent })
  }

  /** Lets the companion do its part. The hits stand as they are should its script not come. */
  async #accompany(part: Part): Promise<void> {
    this.#companion ??= this.more().then(
      ({ DeferredResults }) =>
        new DeferredResults({
          ...{ form: this.form, box: this.#box, top: this.#top, hits: this.#hits },
          place: this.#place,
          begin: (words) => this.begin(words),
          say: (words) => this.#say(words),
          choose: (facets) => {
            this.#facets = facets
            this.#shown = ''
            void this.ask()
          },
          more: () => {
            this.#limit += MORE
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
      this.#say(searchWords.logPasted(text.split('\n').length))
      this.#hits.classList.remove('near')
      this.#shown = ''
      this.#answered = text
    }
    return read
  }

  /** Shows the hits, unless the same ones stand there already for the same words. */
  #answer(text: string, answer: Answer): void {
    const hits = hitsToShow(answer)
    const isError = hits[0]?.kind === 'error'
    const isFiltered = Object.values(this.#facets).some((all) => all.length > 0)
    const words = {
      sure: searchWords.count(answer.total),
      closest: isError ? searchWords.errorFirst : searchWords.closest,
      none: `${searchWords.none(isFiltered)} ${searchWords.noneHelp}`,
    }
    this.#say(words[answer.answer])
    this.#hits.classList.toggle('near', !answer.confident && !isError)
    this.#answered = text
    const shown = [text, ...hits.map(({ url }) => url)].join()
    // Hits that somebody is already going through stay where they are.
    if (shown === this.#shown || this.#hits.querySelector('[data-hit]:focus')) return
    // So do those to which others are added.
    if (!this.#shown || !shown.startsWith(`${this.#shown},`)) this.#hits.replaceChildren()
    this.#hits.append(...hits.slice(this.#hits.children.length).map(hitRow))
    this.#shown = shown
  }

  /** Shows no hits, and these words. */
  #show(words: string): void {
    this.#say(words)
    this.#top.replaceChildren()
    this.#hits.classList.remove('near')
    this.#hits.replaceChildren()
    this.#shown = ''
    this.#answered = ''
  }

  /** Shows words about the hits, and says them aloud when the typing rests. */
  #say(words: string): void {
    this.#status.textContent = words
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => (this.#said.textContent = words), SAID)
  }

  /** Enter opens the best hit for what stands in the field now, or waits for it. */
  #enter(): void {
    const text = this.#box.value.trim()
    if (text === this.#answered) return this.#open(text)
    if (text !== this.#asking) void this.ask()
    this.#entered = true
  }

  /** Opens the best hit for a text; where nothing fits it leaves the choice to the reader. */
  #open(text: string): void {
    this.#entered = false
    if (text === this.#answered) this.#first()?.[this.#hits.matches('.near') ? 'focus' : 'click']()
  }

  #first(): HTMLAnchorElement | null {
    return this.#hits.querySelector('[data-hit]')
  }

  /** The field is as high as its text, up to a third of the window. */
  #grow(): void {
    this.#box.rows = Math.min(12, Math.max(1, this.#box.value.split('\n').length))
  }
}
