import { store, readStored } from './storage'

/**
 * Restores the ticks of every checklist of the page and keeps them when they change. A box that was
 * ticked before this script ran stays ticked and is kept. The button that takes ticks away comes with the
 * first tick; the button that copies a step's address gets its name.
 */
export function storeTicks(onTick: () => void): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
    const key = `ticks.${list.dataset.ticks}`
    const boxes = [...list.querySelectorAll<HTMLInputElement>(':scope > li > input')]
    const ticked = readStored<number[]>(key, [])
    const keepNow = (): void => {
      const now = boxes.flatMap((box, n) => (box.checked ? [n] : []))
      store(key, now.length > 0 ? now : null)
      if (now.length > 0) onTick()
    }
    boxes.forEach((box, n) => (box.checked ||= ticked.includes(n)))
    if (boxes.some((box) => box.checked)) keepNow()
    list.addEventListener('change', keepNow)
    for (const step of list.children) {
      // A screen reader may meet the button apart from its step.
      const [number, button] = step.querySelectorAll('.n, [data-copy-path]')
      button?.setAttribute('aria-label', `${button.textContent}: ${number?.ariaLabel}`)
    }
  }
}
