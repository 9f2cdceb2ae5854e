import type { SearchActions, SearchElements } from './types'

/** Arrows move through the hits, starting from the field; Escape goes back to it. */
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

/** Whether an arrow moves between the lines of a text: up in any of several, down above the last. */
function movesInText({ value, selectionEnd }: HTMLTextAreaElement, key: string): boolean {
  return (key === 'ArrowDown' ? value.slice(selectionEnd) : value).includes('\n')
}
