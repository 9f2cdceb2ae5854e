import { copyWords } from '../../site/strings'
import { shareable } from './urls'

/** Copies text; falls back to the older command where a page has no access to the clipboard (plain http). */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const before = document.activeElement
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    if (before instanceof HTMLElement) before.focus()
    return done
  }
}

/** Own words of the buttons that say just now what happened. */
const ownWords = new WeakMap<HTMLElement, string | null>()

/** Copies and says so on the button and to screen readers; without a text, says that it could not. */
export async function copyFrom(button: HTMLElement, text: string): Promise<void> {
  const done = text !== '' && (await copyText(text))
  const words = ownWords.get(button) ?? button.textContent
  ownWords.set(button, words)
  const said = done ? copyWords.done : copyWords.failed
  button.textContent = said
  announce(said)
  setTimeout(() => {
    button.textContent = words
    ownWords.delete(button)
  }, SHOWN)
}

/** How long a button says what happened, in milliseconds. */
const SHOWN = 1500

let speaker: HTMLElement | undefined

/** Time in which a screen reader takes notice of a new or emptied status, in milliseconds. */
const NOTICED = 100

/** Says something to screen readers, also when the same was said before. */
export function announce(words: string): void {
  const region = (speaker ??= document.body.appendChild(document.createElement('p')))
  region.className = 'hide'
  region.setAttribute('role', 'status')
  region.textContent = ''
  setTimeout(() => (region.textContent = words), NOTICED)
}

/** The text that a copy button stands for, or null for any other element. */
export function textToCopy(button: HTMLElement): string | null {
  const { copy, copyPath, in: path } = button.dataset
  if (copyPath === '#') return stepAddress(button)
  if (copyPath !== undefined) return shareable(`/${copyPath}`)
  if (copy === undefined) return null
  return path ? copy.replace(path, shareable(path)) : copy
}

/** Permanent address of the step around an element: the page that the list's key begins with, and the step's id. */
function stepAddress(within: Element): string {
  const step = within.closest('li')
  const key = step?.parentElement?.dataset.ticks ?? ''
  return shareable(`/${key[0]}/${parseInt(key.slice(1))}/#${step?.id}`)
}
