import { readHistoryState } from '../address'

/** Events that end the restoration, because the reader acts. */
const READER_EVENTS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/**
 * Restores the scroll position after Back. The browser cannot, because the hits are added after the page loads.
 */
export class ScrollRestoration {
  #y: number

  /** @param y scroll position when the page was left, in CSS pixels */
  constructor(y: number) {
    this.#y = y
    history.scrollRestoration = 'auto'
    for (const event of READER_EVENTS)
      addEventListener(event, () => (this.#y = 0), { once: true, passive: true })
    document.addEventListener('click', (event) => {
      if (history.state && (event.target as Element).closest('a')) this.#leave()
    })
  }

  /** Scrolls to the position, as far as the current height allows. */
  go(): void {
    if (this.#y > 0) scrollTo(0, this.#y)
  }

  #leave(): void {
    history.replaceState({ ...readHistoryState(), y: scrollY }, '')
    history.scrollRestoration = 'manual'
  }
}
