import type { SearchActions, SearchElements } from '../types'

/** Moves the focus between the field and the hits with the arrow keys, and back to the field with Escape. */
export function listenToArrows({ form, box }: SearchElements, actions: SearchActions): void {
  const area = form.parentElement
  area?.addEventListener('keydown', (event) => {
    const inBox = event.target === box
    if (event.key === 'Escape' && !inBox && !form.closest('dialog')) actions.begin()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.target instanceof HTMLSelectElement) return
    if (inBox && movesInText(box, event.key)) return
    const stops = [...area.querySelectorAll<HTMLElement>('[data-hit]')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
    if (next < 0) box.focus()
    else stops[Math.min(next, stops.length - 1)]?.focus()
  })
}

/** Whether the arrow moves the cursor in a text of several lines: down only above the last line. */
function movesInText({ value, selectionEnd }: HTMLTextAreaElement, key: string): boolean {
  return (key === 'ArrowDown' ? value.slice(selectionEnd) : value).includes('\n')
}
