import { readHistoryState } from './address'

/** What a reader does who no longer wants to be taken anywhere. */
const OWN_WAY = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/**
 * Back leads to where the reader was. The hits come after the page, so the browser would look for that place in
 * a page without them.
 */
export class ScrollRestoration {
  #y: number

  /** @param y how far the page was scrolled when it was left */
  constructor(y: number) {
    this.#y = y
    history.scrollRestoration = 'auto'
    for (const event of OWN_WAY)
      addEventListener(event, () => (this.#y = 0), { once: true, passive: true })
    document.addEventListener('click', (event) => {
      if (history.state && (event.target as Element).closest('a')) this.#leave()
    })
  }

  /** Goes there, as far as the page reaches by now. */
  go(): void {
    if (this.#y > 0) scrollTo(0, this.#y)
  }

  #leave(): void {
    history.replaceState({ ...readHistoryState(), y: scrollY }, '')
    history.scrollRestoration = 'manual'
  }
}
