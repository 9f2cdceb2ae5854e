import { copyWords } from '../../site/strings'
import { shareable } from './urls'

/**
 * Copies text that may still be on its way. Browsers let a page write to the clipboard in a click and shortly after it, so
 * the write begins at once and waits for the text. Returns whether it worked.
 */
async function copyText(text: Promise<string>, button: HTMLElement): Promise<boolean> {
  try {
    const type = 'text/plain'
    await navigator.clipboard.write([
      new ClipboardItem({ [type]: text.then((words) => new Blob([words], { type })) }),
    ])
    return true
  } catch {
    const words = await text
    await reachable.load('copy-selected.js')
    return reachable.copySelected?.(words, button) ?? false
  }
}

/** Original labels of the buttons that currently show a result. */
const ownWords = new WeakMap<HTMLElement, string | null>()

/** Copies text and shows the result on the button and to screen readers; an empty text counts as a failure. */
export async function copyFrom(button: HTMLElement, text: string | Promise<string>): Promise<void> {
  const whole = Promise.resolve(text).then((words) => words || Promise.reject(new Error('empty')))
  const done = await copyText(whole, button).catch(() => false)
  const words = ownWords.get(button) ?? button.textContent
  ownWords.set(button, words)
  // The button keeps its width, so that nothing beside it moves.
  if (done) button.style.width = `${button.offsetWidth}px`
  const result = done ? copyWords.done : copyWords.failed
  button.textContent = result
  announce(result)
  setTimeout(() => {
    button.textContent = words
    button.style.width = ''
    ownWords.delete(button)
  }, SHOWN)
}

/** Time for which a button shows the result, in milliseconds. */
const SHOWN = 1500

let speaker: HTMLElement | undefined

/** Time a screen reader needs to notice a new or emptied live region, in milliseconds. */
const NOTICED = 100

/** Announces a message to screen readers, even if it repeats the last one. */
export function announce(words: string): void {
  const region = (speaker ??= document.body.appendChild(document.createElement('p')))
  region.className = 'hide'
  region.setAttribute('role', 'status')
  region.textContent = ''
  setTimeout(() => (region.textContent = words), NOTICED)
}

/** The text that a copy button copies; null for any other element. */
export function textToCopy(button: HTMLElement): string | null {
  const { copy, copyPath, in: path } = button.dataset
  if (copyPath === '#') return stepAddress(button)
  if (copyPath !== undefined) return shareable(`/${copyPath}`)
  if (copy === undefined) return null
  return path ? copy.replace(path, shareable(path)) : copy
}

/** Permanent address of the step that contains an element; the list's key begins with the id of the page. */
function stepAddress(within: Element): string {
  const step = within.closest('li')
  const key = step?.parentElement?.dataset.ticks ?? ''
  return shareable(`/${key[0]}/${parseInt(key.slice(1))}/#${step?.id}`)
}
