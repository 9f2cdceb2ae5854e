import type { SearchElements } from '../types'

/**
 * Changes what stands above the hits without taking the focus from a reader who is there: it goes to what has the
 * same name as before, or back to the field.
 */
export function keepFocus({ top, box }: SearchElements, change: () => void): void {
  const held = top.contains(document.activeElement) ? nameOf(document.activeElement) : null
  change()
  if (held === null) return
  const all = [...top.querySelectorAll<HTMLElement>('select, a, button, summary')]
  const same = all.find((element) => nameOf(element) === held)
  const target = same ?? box
  target.focus({ preventScroll: true })
}

function nameOf(element: Element | null): string | null {
  return element && (element.getAttribute('aria-label') ?? element.textContent)
}
