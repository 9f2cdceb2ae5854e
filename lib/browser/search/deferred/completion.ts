import type { SearchAnswer } from '../../../search/api'
import { h } from '../../ui/dom'

/** Number of hits whose titles may complete a word: those visible while typing. */
const HITS = 5

/** Minimum length of a word to complete, in letters. */
const SHORTEST = 2

const WORD = /[\p{L}\p{N}_]+(?:[-.'][\p{L}\p{N}_]+)*/gu

/**
 * Returns the rest of the last word, completed by a word in a hit's title, best hit first. Empty if the word is whole
 * or no title has such a word.
 *
 * @internal exported for tests
 */
export function missingLetters(text: string, titles: readonly string[]): string {
  const [begun = ''] = /[\p{L}\p{N}_]+$/u.exec(text) ?? []
  if (begun.length < SHORTEST) return ''
  const words = titles.flatMap((title) => title.match(WORD) ?? [])
  const start = begun.toLowerCase()
  if (words.some((word) => word.toLowerCase() === start)) return ''
  const word = words.find((word) => word.toLowerCase().startsWith(start))
  return word?.slice(begun.length) ?? ''
}

/** Shows a completion of the word in a search field in gray. Tab accepts it. */
export class Completion {
  readonly #box: HTMLTextAreaElement
  readonly #typed = h('span', {})
  readonly #rest = h('span', {})
  readonly #ghost = h('p', { class: 'ghost', 'aria-hidden': 'true' }, this.#typed, this.#rest)

  constructor(box: HTMLTextAreaElement) {
    this.#box = box
    box.after(this.#ghost)
    box.addEventListener('input', () => this.#show(''))
    box.addEventListener('blur', () => this.#show(''))
    box.addEventListener('keydown', (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event
      if (key === 'Escape') this.#show('')
      if (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey || !this.#isShown) return
      event.preventDefault()
      box.value = `${box.value}${this.#rest.textContent} `
      box.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }))
    })
  }

  /** Offers a completion from the titles of the current hits. */
  offer({ hits }: SearchAnswer): void {
    const { value, selectionEnd } = this.#box
    const canShow = document.activeElement === this.#box && selectionEnd === value.length
    const titles = hits.slice(0, HITS).map(({ title }) => title)
    this.#show(canShow && !value.includes('\n') ? missingLetters(value, titles) : '')
  }

  get #isShown(): boolean {
    return this.#rest.textContent !== ''
  }

  #show(rest: string): void {
    this.#typed.textContent = rest && this.#box.value
    this.#rest.textContent = rest
    this.#ghost.style.width = `${this.#box.offsetWidth}px`
  }
}
