import { copyWords } from '../site/strings'
import { shareable } from './place'

/** Copies text; falls back to the older command where a page has no access to the clipboard (plain http). */
async function copyText(text: string): Promise<boolean> {
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
  const said = done ? copyWords.done : copyWords.failed
  button.textContent = said
  announce(said)
  setTimeout(() => (button.textContent = words), SHOWN)
}

/** How long a button says what happened, in milliseconds. */
const SHOWN = 1500

let speaker: HTMLElement | undefined

/** Says something to screen readers. */
export function announce(words: string): void {
  if (!speaker) {
    speaker = document.createElement('p')
    speaker.className = 'hide'
    speaker.setAttribute('role', 'status')
    document.body.append(speaker)
  }
  speaker.textContent = words
}

/** The text that a copy button stands for, or null for any other element. */
export function textToCopy(button: HTMLElement): string | null {
  const { copy, copyPath, in: path } = button.dataset
  if (copyPath !== undefined) return shareable(`/${copyPath}`)
  if (copy === undefined) return null
  return path ? copy.replace(path, shareable(path)) : copy
}
