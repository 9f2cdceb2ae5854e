import { deferredSearchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import type { SearchActions } from '../types'

/**
 * Builds the search dialog: opened by `/`, Ctrl-K or a paste, closed by Escape. Build it once; it keeps its
 * query.
 *
 * @param mount starts the search form
 * @param note says where the words go; null if they stay on the page
 * @returns a function that opens the dialog, with a query if one is given
 */
export function searchDialog(
  mount: (form: HTMLFormElement) => SearchActions,
  note: string | null,
): (text?: string, fromClipboard?: boolean) => void {
  let search: SearchActions | undefined
  const form = h(
    'form',
    { class: 'search', role: 'search' },
    h('label', { for: 'dialog-q' }, deferredSearchWords.label),
    h(
      'div',
      { class: 'ask' },
      h('textarea', {
        id: 'dialog-q',
        rows: '1',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
      }),
      h(
        'button',
        { type: 'button', class: 'quiet', click: () => dialog.close() },
        deferredSearchWords.close,
      ),
    ),
    h('p', { class: 'soft keyed' }, deferredSearchWords.help),
    ...(note === null ? [] : [h('p', { class: 'soft' }, note)]),
  )
  const dialog = h(
    'dialog',
    { class: 'over', 'aria-label': deferredSearchWords.heading },
    h('div', {}, form),
  )
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  return (text, fromClipboard) => {
    if (!dialog.isConnected) document.body.append(dialog)
    search ??= mount(form)
    if (!dialog.open) dialog.showModal()
    search.begin(text, fromClipboard)
  }
}
