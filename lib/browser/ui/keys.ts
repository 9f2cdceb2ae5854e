import { readStored } from './storage'

/** Most time between `g` and the second key, in milliseconds. */
const PAUSE = 1500

/** Actions that the shortcuts trigger. */
export interface KeyActions {
  /** Opens the search, or passes it a letter that was typed while it loads. */
  readonly search: (letter?: string) => void
  readonly help: () => void
  readonly theme: () => void
  /** Opens the page that the letter after `g` stands for. */
  readonly jump: (letter: string) => void
  /** Whether the search is loading, so that typed letters belong to it. */
  readonly isOpening: () => boolean
}

/**
 * Adds the shortcuts of every page. Ctrl-K always works. Single keys work only outside fields, and the
 * reader can turn them off (WCAG 2.2, 2.1.4), except `?`.
 */
export function listenToKeys({ search, help, theme, jump, isOpening }: KeyActions): void {
  let jumping = -PAUSE
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      search()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    const isLetter = event.key.length === 1 && isOpening()
    if (!readStored('keys', true) && event.key !== '?' && !isLetter) return
    const isSecond = event.timeStamp - jumping < PAUSE && /^[a-z]$/.test(event.key)
    jumping = event.key === 'g' && !isSecond ? event.timeStamp : -PAUSE
    if (isLetter) search(event.key)
    else if (isSecond) jump(event.key)
    else if (event.key === '/') search()
    else if (event.key === '?') help()
    else if (event.key === 't') theme()
    else return
    event.preventDefault()
  })
}

/** Whether keys typed in an element are text input. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    (target as HTMLInputElement).type !== 'checkbox'
  )
}
