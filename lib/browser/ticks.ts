import { keep, recall } from './memory'

/**
 * Restores the ticks of every checklist of the page and keeps them when they change. A box that was
 * ticked before this script ran stays ticked and is kept.
 */
export function rememberTicks(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
    const key = `ticks.${list.dataset.ticks}`
    const boxes = [...list.querySelectorAll<HTMLInputElement>(':scope > li > input')]
    const ticked = recall<number[]>(key, [])
    const keepNow = (): void => {
      const now = boxes.flatMap((box, n) => (box.checked ? [n] : []))
      keep(key, now.length > 0 ? now : null)
    }
    const early = boxes.some((box) => box.checked)
    boxes.forEach((box, n) => (box.checked ||= ticked.includes(n)))
    if (early) keepNow()
    list.addEventListener('change', keepNow)
  }
}
