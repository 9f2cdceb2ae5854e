import { tickWords } from '../site/strings'
import { keep, recall } from './memory'

/**
 * Restores the ticks of every checklist of the page and keeps them when they change. A box that was
 * ticked before this script ran stays ticked and is kept. A button below the list takes all ticks away, for
 * the next device or customer, and brings them back. The button that copies a step's address gets its name.
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
    list.after(clearing(boxes, keepNow))
    for (const step of list.children) {
      // A screen reader may meet the button apart from its step.
      const [number, button] = step.querySelectorAll('.n, [data-copy-path]')
      button?.setAttribute('aria-label', `${button.textContent}: ${number?.ariaLabel}`)
    }
  }
}

/** The button that clears the boxes, and after that restores them until one is ticked anew. */
function clearing(boxes: readonly HTMLInputElement[], keepNow: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet'
  let taken: readonly HTMLInputElement[] = []
  const show = (): void => {
    const ticked = boxes.some((box) => box.checked)
    if (ticked) taken = []
    button.hidden = !ticked && taken.length === 0
    button.textContent = ticked ? tickWords.clear : tickWords.restore
  }
  button.addEventListener('click', () => {
    const ticked = boxes.filter((box) => box.checked)
    for (const box of ticked.length > 0 ? ticked : taken) box.checked = ticked.length === 0
    taken = ticked
    keepNow()
    show()
  })
  for (const box of boxes) box.addEventListener('change', show)
  show()
  return button
}
