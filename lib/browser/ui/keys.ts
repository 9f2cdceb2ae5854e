import { readStored } from './storage'
import { href } from './urls'
import { switchTheme } from './theme'

/** Where `g` and a letter lead. */
export const JUMPS: Readonly<Record<string, string>> = {
  h: '/',
  s: '/symptoms/',
  r: '/remediations/',
  e: '/errors/',
  p: '/posts/',
  b: '/browse/',
  g: '/guides/',
  l: '/log/',
  c: '/coverage/',
}

/** Time within which the second key of a jump counts, in milliseconds. */
const PAUSE = 1500

/** What the keys need from the rest of the script. */
export interface KeyActions {
  /** Opens the search, or adds a letter to what is typed while it is on its way. */
  readonly search: (letter?: string) => void
  readonly help: () => void
  /** Whether the search is on its way, so that letters are meant for it. */
  readonly isOpening: () => boolean
}

/**
 * Shortcuts of every page. Ctrl-K always works; single keys only outside fields, and not at all for a
 * reader who has turned them off (WCAG 2.2, 2.1.4).
 */
export function listenToKeys({ search, help, isOpening }: KeyActions): void {
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
    const jump = event.timeStamp - jumping < PAUSE ? JUMPS[event.key] : undefined
    jumping = event.key === 'g' && !jump ? event.timeStamp : -PAUSE
    if (isLetter) search(event.key)
    else if (jump) location.href = href(jump)
    else if (event.key === '/') search()
    else if (event.key === '?') help()
    else if (event.key === 't') switchTheme()
    else return
    event.preventDefault()
  })
}

/** Whether keys typed there are text. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    (target as HTMLInputElement).type !== 'checkbox'
  )
}
