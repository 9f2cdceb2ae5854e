import { tickWords } from '../../site/strings'
import { h } from '../ui/dom'

/**
 * Puts a button below each checklist of the page that takes all its ticks away, for the next device or
 * customer, and after that brings them back until one is ticked anew.
 */
function addClearing(list: HTMLElement): void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>(':scope > li > input')]
  const button = h('button', { type: 'button', class: 'quiet' })
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
    // Whoever keeps the ticks listens for this.
    list.dispatchEvent(new Event('change'))
    show()
  })
  list.addEventListener('change', show)
  show()
  list.after(button)
}

for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) addClearing(list)
