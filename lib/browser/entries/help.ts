import { keyWords, menuWords, homeWords } from '../../site/strings'
import css from '../ui/styles/dialog.css'
import tables from '../ui/styles/tables.css'
import { addStyles, h } from '../ui/dom'
import { store, readStored } from '../ui/storage'
import { switchTheme } from '../ui/theme'
import { href } from '../ui/urls'

/** Target of the shortcut `g` plus a letter. */
const JUMPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h: '/',
    s: '/symptoms/',
    r: '/remediations/',
    e: '/errors/',
    p: '/posts/',
    b: '/browse/',
    g: '/guides/',
    l: '/log/',
    c: '/coverage/',
  }),
)

const JUMP_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h: homeWords.place,
    s: menuWords.symptoms,
    r: menuWords.remediations,
    e: menuWords.errors,
    p: menuWords.posts,
    b: menuWords.browse,
    g: menuWords.guides,
    l: menuWords.log,
    c: menuWords.coverage,
  }),
)

/** Opens the list of shortcuts, with the setting for single keys. */
function openHelp(): void {
  if (document.querySelector('dialog[open]')) return
  const rows: [string, string][] = [
    ['/ · Ctrl K', keyWords.search],
    ['↑ ↓', keyWords.move],
    ['Tab', keyWords.complete],
    ['Enter', keyWords.open],
    ['Esc', keyWords.close],
    ...[...JUMPS.keys()].map((key): [string, string] => [
      `g ${key}`,
      `${keyWords.go} ${JUMP_LABELS.get(key) ?? ''}`,
    ]),
    ['Ctrl Enter', keyWords.read],
    ['t', keyWords.theme],
    ['?', keyWords.help],
  ]
  const single = h('input', { type: 'checkbox' })
  single.checked = readStored('keys', true)
  single.addEventListener('change', () => store('keys', single.checked ? null : false))
  const dialog = h(
    'dialog',
    { class: 'over keys', 'aria-labelledby': 'keys', close: () => dialog.remove() },
    h('h2', { id: 'keys' }, keyWords.heading),
    h(
      'table',
      {},
      h(
        'tbody',
        {},
        rows.map(([key, words]) =>
          h('tr', {}, h('th', { scope: 'row' }, h('kbd', {}, key)), h('td', {}, words)),
        ),
      ),
    ),
    h('p', {}, h('label', {}, single, ` ${keyWords.single}`)),
    h('form', { method: 'dialog' }, h('button', {}, keyWords.close)),
  )
  document.body.append(dialog)
  dialog.showModal()
}

function jump(letter: string): void {
  const page = JUMPS.get(letter)
  if (page) location.href = href(page)
}

addStyles(tables + css)
reachable.jump = jump
reachable.switchTheme = switchTheme
reachable.openHelp = openHelp
