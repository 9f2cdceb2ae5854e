import { pageWords } from '../../site/strings'
import css from '../ui/styles/evidence.css'
import { addStyles, h } from '../ui/dom'

/** `evidence.js`: shows the evidence behind a number beside it. Loaded when a number is first used. */

/** Least distance from the edges of the window, in pixels. */
const MARGIN = 8

const note = h('div', { popover: 'auto', class: 'note', tabindex: '-1' })

/** What the page says of the evidence; of evidence on another page, where it is. */
function contentOf(mark: HTMLAnchorElement): readonly Node[] {
  const here = mark.pathname === location.pathname && document.querySelector(mark.hash)
  if (here) return [...here.cloneNode(true).childNodes]
  return [h('p', {}, h('a', { href: mark.href }, pageWords.evidenceThere))]
}

/** Below the number, or above it where the window ends, and inside the window. */
function place(mark: Element): void {
  const at = mark.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = note
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))
  const isBelow = at.bottom + height + MARGIN < innerHeight || at.top < height + MARGIN
  note.style.left = `${left + scrollX}px`
  note.style.top = `${(isBelow ? at.bottom + MARGIN / 2 : at.top - height - MARGIN / 2) + scrollY}px`
}

function showEvidence(mark: HTMLAnchorElement): void {
  note.replaceChildren(...contentOf(mark))
  note.showPopover()
  place(mark)
  note.focus({ preventScroll: true })
}

addStyles(css)
document.body.append(note)
reachable.showEvidence = showEvidence
