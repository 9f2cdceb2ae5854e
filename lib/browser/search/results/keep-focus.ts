import type { SearchElements } from '../types'

/**
 * Runs a change of the elements above the hits. If the focus was in them, it moves to the element with the same
 * name, or to the field.
 */
export function keepFocus({ top, box }: SearchElements, change: () => void): void {
  const focused = top.contains(document.activeElement) ? nameOf(document.activeElement) : null
  change()
  if (focused === null) return
  const all = [...top.querySelectorAll<HTMLElement>('select, a, button, summary')]
  const same = all.find((element) => nameOf(element) === focused)
  const target = same ?? box
  target.focus({ preventScroll: true })
}

function nameOf(element: Element | null): string | null {
  return element && (element.getAttribute('aria-label') ?? element.textContent)
}
