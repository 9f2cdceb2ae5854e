import { tickWords } from '../../site/strings'
import { h } from '../ui/dom'

/**
 * Adds a button below a checklist that clears all ticks, for the next device or customer. After that the
 * button restores them, until a box is ticked again.
 */
function addClearing(list: HTMLElement): void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>(':scope > li > input')]
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

for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) addClearing(list)
