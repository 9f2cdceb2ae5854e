import { store, readStored } from './storage'

/**
 * Restores the ticks of every checklist on the page and stores them when they change. A box that was ticked
 * before this script ran stays ticked and is stored. Also labels the buttons that copy a step's address.
 *
 * @param onTick called after a change, and after restoring, when a list has a tick
 */
export function storeTicks(onTick: () => void): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
    const key = `ticks.${list.dataset.ticks}` as const
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
      // A screen reader may reach the button outside the context of its step.
      const [number, button] = step.querySelectorAll('.n, [data-copy-path]')
      button?.setAttribute('aria-label', `${button.textContent}: ${number?.ariaLabel}`)
    }
  }
}
