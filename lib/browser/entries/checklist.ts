import { tickWords } from '../../site/strings'
import { h } from '../ui/dom'
import { readStored, store } from '../ui/storage'
import { ticksName } from '../ui/ticks'

/** `checklist.js`: keeps the ticks of checklists, and clears them. Loaded when a list has ticks. */

/**
 * Restores the ticks of a checklist and stores them when they change. A box that was ticked before this script ran
 * stays ticked and is stored.
 */
function storeTicks(list: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const name = ticksName(list)
  const ticked = readStored<number[]>(name, [])
  const keepNow = (): void => {
    const now = boxes.flatMap((box, n) => (box.checked ? [n] : []))
    store(name, now.length > 0 ? now : null)
  }
  boxes.forEach((box, n) => (box.checked ||= ticked.includes(n)))
  keepNow()
  list.addEventListener('change', keepNow)
}

/**
 * Adds a button below a checklist that clears all ticks, for the next device or customer. After that the
 * button restores them, until a box is ticked again.
 */
function addClearing(list: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const button = h('button', { type: 'button', class: 'quiet' })
  let cleared: readonly HTMLInputElement[] = []
  const show = (): void => {
    const ticked = boxes.some((box) => box.checked)
    if (ticked) cleared = []
    button.hidden = !ticked && cleared.length === 0
    button.textContent = ticked ? tickWords.clear : tickWords.restore
  }
  button.addEventListener('click', () => {
    const ticked = boxes.filter((box) => box.checked)
    for (const box of ticked.length > 0 ? ticked : cleared) box.checked = ticked.length === 0
    cleared = ticked
    // Makes `storeTicks` store the new state.
    list.dispatchEvent(new Event('change'))
    show()
  })
  list.addEventListener('change', show)
  show()
  list.after(button)
}

for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
  const boxes = [...list.querySelectorAll<HTMLInputElement>(':scope > li > input')]
  storeTicks(list, boxes)
  addClearing(list, boxes)
}
