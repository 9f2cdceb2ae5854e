import type { Answer, FacetChoice, Search } from '../../search/api'
import { writeAddress } from './address'
import { enrich } from './enrich'
import { isLog } from './is-log'
import { offerLog } from './log-offer'
import { memories } from './memories'
import { Remembered } from './remember'

/** Rest after which a search that found nothing is kept, in milliseconds. */
const SETTLED = 1500

/** The parts of a search form that is live. */
export interface FormParts {
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement
  /** Where filters and offers go, and the list of hits. */
  readonly top: HTMLElement
  readonly hits: HTMLElement
  /** Whether the words belong into the page's address. */
  readonly ownsAddress: boolean
  /** Asks for other words, or makes the field ready for them. */
  readonly begin: (words?: string) => void
  /** Asks with other facets. */
  readonly choose: (facets: FacetChoice) => void
}

/** One answer that is shown. */
export interface Shown {
  readonly text: string
  readonly answer: Answer
  readonly search: Search
  readonly facets: FacetChoice
  /** False as soon as something else has been asked. */
  readonly isCurrent: () => boolean
}

/** What a search form gains once its first hits are there: keys, memory, address, filters and passages. */
export class Companion {
  readonly #parts: FormParts
  readonly #recent = new Remembered('recent')
  readonly #missed = new Remembered('missed')
  #settle = 0

  constructor(parts: FormParts) {
    this.#parts = parts
    const around = parts.form.parentElement
    around?.addEventListener('keydown', (event) => this.#key(event))
    around?.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-hit]')) this.#recent.add(parts.box.value)
    })
  }

  /** Puts the words into the address, where they belong there, and lets go of the last search. */
  asked(text: string, facets: FacetChoice): void {
    clearTimeout(this.#settle)
    if (this.#parts.ownsAddress && !isLog(text)) writeAddress({ q: text, facets })
  }

  /** Completes an answer; one that nothing fits is kept when the reader leaves it at that. */
  async answered(shown: Shown): Promise<void> {
    if (!shown.answer.confident)
      this.#settle = window.setTimeout(() => this.#missed.add(shown.text), SETTLED)
    await enrich(shown, this.#parts)
  }

  /** What stands there while nothing is asked: recent searches, and those that found nothing. */
  rest(): void {
    const { top, begin } = this.#parts
    top.replaceChildren(...memories(this.#recent, this.#missed, begin, () => this.rest()))
  }

  /** The symptoms whose lines a pasted text holds; false where it holds none. */
  async readLog(text: string, isCurrent: () => boolean): Promise<boolean> {
    const offered = await offerLog(text)
    if (offered && isCurrent()) this.#parts.top.replaceChildren(...offered)
    return offered !== null
  }

  /** Arrows go through the hits from the field on, and Escape goes back to it. */
  #key(event: KeyboardEvent): void {
    const { form, box, begin } = this.#parts
    const inBox = event.target === box
    if (event.key === 'Escape' && !inBox && !form.closest('dialog')) begin()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.target instanceof HTMLSelectElement) return
    if (inBox && box.value.includes('\n')) return
    const stops = [...(form.parentElement?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
    if (next < 0) box.focus()
    else stops[Math.min(next, stops.length - 1)]?.focus()
  }
}
