import { copyWords } from '../site/strings'
import { shareable } from './place'

/** Copies text; falls back to the older command where a page has no access to the clipboard (plain http). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}

/** Copies and says so on the button and to screen readers. */
export async function copyFrom(button: HTMLElement, text: string): Promise<void> {
  const done = await copyText(text)
  const words = button.textContent
  button.textContent = done ? copyWords.done : copyWords.failed
  button.setAttribute('role', 'status')
  setTimeout(() => {
    button.textContent = words
    button.removeAttribute('role')
  }, 1500)
}

/** The text that a copy button stands for, or null for any other element. */
export function textToCopy(button: HTMLElement): string | null {
  const { copy, copyPath } = button.dataset
  if (copyPath !== undefined) return shareable(`/${copyPath}`)
  return copy ?? null
}
