import { copyWords } from '../../site/strings'
import { h } from '../ui/dom'

/** `copy-selected.js`: copies without access to the clipboard. Loaded when a browser refuses that, as on plain http. */

/**
 * Shows the text, selected, and copies the selection. If the browser refuses that too, the text stays until the reader has
 * copied it by hand. Returns whether it was copied.
 *
 * @param button what the reader clicked
 */
function copySelected(text: string, button: HTMLElement): boolean {
  const area = h('textarea', { readonly: true, rows: '12' }, text)
  area.style.cssText = 'display: block; width: 80vw; max-width: 40rem'
  const box = h('label', { popover: 'auto' }, copyWords.failed, area)
  // While a dialog is open, nothing outside it can be selected.
  const place = button.closest('dialog') ?? document.body
  place.append(box)
  box.showPopover()
  area.select()
  const isCopied = document.execCommand('copy')
  const remove = (): void => {
    box.remove()
    button.focus()
  }
  if (isCopied) remove()
  else
    box.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed') remove()
    })
  return isCopied
}

reachable.copySelected = copySelected
