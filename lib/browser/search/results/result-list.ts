import type { Answer } from '../../../search/api'
import { searchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { hitRow, hitsToShow } from './hit-row'

/** Pause in typing after which the status is also announced to screen readers, in milliseconds. */
const ANNOUNCE_AFTER = 700

/** The status line and the hits of one search. */
export class ResultList {
  readonly top = h('div', { class: 'filters' })
  readonly hits = h('ol', { class: 'list hits' })
  readonly #status = h('p', { class: 'soft' })
  readonly #announced = h('p', { role: 'status', class: 'hide' })
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The words whose hits are shown, and the hits' addresses. */
  #shown = ''

  /** Puts the list below a form. */
  constructor(form: HTMLFormElement) {
    form.after(this.#announced, this.#status, this.top, this.hits)
  }

  /** The best hit, a link. */
  get first(): HTMLAnchorElement | null {
    return this.hits.querySelector('[data-hit]')
  }

  /** Whether the status line says anything. */
  get isSilent(): boolean {
    return !this.#status.textContent
  }

  /** Shows an answer, unless the same hits are there already for the same words. */
  show(text: string, answer: Answer, isFiltered: boolean): void {
    const hits = hitsToShow(answer)
    this.say(statusOf(answer, isFiltered))
    this.hits.classList.toggle('near', !answer.confident && !isErrorFirst(answer))
    const shown = [text, ...hits.map(({ url }) => url)].join()
    // A row that has the focus keeps it.
    if (shown === this.#shown || this.hits.querySelector('[data-hit]:focus')) return
    // Rows stay where more are added below them.
    if (!this.#shown || !shown.startsWith(`${this.#shown},`)) this.hits.replaceChildren()
    this.hits.append(...hits.slice(this.hits.children.length).map(hitRow))
    this.#shown = shown
  }

  /** Shows rows that something else made. */
  showRows(words: string): void {
    this.say(words)
    this.hits.classList.remove('near')
    this.#shown = ''
  }

  /** Removes the hits and shows these words. */
  clear(words: string): void {
    this.showRows(words)
    this.top.replaceChildren()
    this.hits.replaceChildren()
  }

  /** Makes the next answer replace the rows even if it has the same hits. */
  invalidate(): void {
    this.#shown = ''
  }

  /** Shows a status, and announces it when the typing pauses. */
  say(words: string): void {
    this.#status.textContent = words
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => (this.#announced.textContent = words), ANNOUNCE_AFTER)
  }

  /** Opens the best hit; where nothing fits, only moves the focus to it. */
  openFirst(): void {
    this.first?.[this.hits.matches('.near') ? 'focus' : 'click']()
  }
}

function isErrorFirst({ hits }: Answer): boolean {
  return hits[0]?.kind === 'error'
}

function statusOf(answer: Answer, isFiltered: boolean): string {
  if (answer.confident) return searchWords.count(answer.total)
  if (answer.notEnglish) return `${searchWords.none(isFiltered)} ${searchWords.notEnglish}`
  if (answer.answer === 'none') return `${searchWords.none(isFiltered)} ${searchWords.noneHelp}`
  return isErrorFirst(answer) ? searchWords.errorFirst : searchWords.closest
}
