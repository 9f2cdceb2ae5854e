import type { SearchAnswer } from '../../../search/api'
import { searchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { hitRow, hitsToShow } from './hit-row'

/** Pause after which the status is announced to screen readers, in milliseconds. */
const ANNOUNCE_AFTER = 700

/** The status line and the hits of one search. */
export class ResultList {
  readonly top = h('div', { class: 'filters' })
  readonly hits = h('ol', { class: 'list hits' })
  readonly #status = h('p', { class: 'soft' })
  readonly #announced = h('p', { role: 'status', class: 'hide' })
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The query and the site paths of the shown hits, as one string. */
  #shown = ''

  /** Puts the list below a form. */
  constructor(form: HTMLFormElement) {
    form.after(this.#announced, this.#status, this.top, this.hits)
  }

  /** The link of the best hit. */
  get first(): HTMLAnchorElement | null {
    return this.hits.querySelector('[data-hit]')
  }

  /** Whether the answer shown is not sure. */
  get isNear(): boolean {
    return this.hits.matches('.near')
  }

  /** Whether the status line is empty. */
  get isSilent(): boolean {
    return !this.#status.textContent
  }

  /** Shows an answer. Leaves the rows alone if they already show the same hits for the same query. */
  show(text: string, answer: SearchAnswer, isFiltered: boolean): void {
    const hits = hitsToShow(answer)
    this.say(statusOf(answer, isFiltered))
    this.hits.classList.toggle('near', answer.answer !== 'sure' && !isErrorFirst(answer))
    const shown = [text, ...hits.map(({ url }) => url)].join()
    // Do not replace a row that has the focus.
    if (shown === this.#shown || this.hits.querySelector('[data-hit]:focus')) return
    // Keep the rows if the new answer only adds more below.
    if (!this.#shown || !shown.startsWith(`${this.#shown},`)) this.hits.replaceChildren()
    this.hits.append(...hits.slice(this.hits.children.length).map(hitRow))
    this.#shown = shown
  }

  /** Sets the status for rows that the caller adds. */
  showRows(words: string): void {
    this.say(words)
    this.hits.classList.remove('near')
    this.#shown = ''
  }

  /** Removes the hits and shows a status. */
  clear(words: string): void {
    this.showRows(words)
    this.top.replaceChildren()
    this.hits.replaceChildren()
  }

  /** Makes the next answer replace the rows even if it has the same hits. */
  invalidate(): void {
    this.#shown = ''
  }

  /** Shows a status, and announces it to screen readers after a pause. */
  say(words: string): void {
    this.#status.textContent = words
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => (this.#announced.textContent = words), ANNOUNCE_AFTER)
  }

  /** Opens the best hit; if the answer is not sure, only focuses it. */
  openFirst(): void {
    this.first?.[this.isNear ? 'focus' : 'click']()
  }
}

function isErrorFirst({ hits }: SearchAnswer): boolean {
  return hits[0]?.kind === 'error'
}

function statusOf(answer: SearchAnswer, isFiltered: boolean): string {
  if (answer.answer === 'sure') return searchWords.count(answer.total)
  if (answer.notEnglish) return `${searchWords.none(isFiltered)} ${searchWords.notEnglish}`
  if (answer.answer === 'none') return searchWords.none(isFiltered)
  return isErrorFirst(answer) ? searchWords.errorFirst : searchWords.closest
}
