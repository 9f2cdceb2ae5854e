import { keep, recall } from './memory'

/** Restores the ticks of every checklist of the page and keeps them when they change. */
export function rememberTicks(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
    const key = `ticks.${list.dataset.ticks}`
    const boxes = [...list.querySelectorAll<HTMLInputElement>(':scope > li > input')]
    const ticked = recall<number[]>(key, [])
    boxes.forEach((box, n) => (box.checked = ticked.includes(n)))
    list.addEventListener('change', () => {
      const now = boxes.flatMap((box, n) => (box.checked ? [n] : []))
      keep(key, now.length > 0 ? now : null)
    })
  }
}
