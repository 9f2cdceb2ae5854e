import { browseWords } from '../../site/strings'
import { h } from './dom'

/** An active filter as a button that removes it. */
export function filterChip(words: string, remove: () => void): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'chip', 'aria-label': browseWords.remove(words), click: remove },
    `${words} ×`,
  )
}
