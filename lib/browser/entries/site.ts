import type { Match } from '../../logs/match/matcher'
import { fetchWords } from '../../site/strings'
import type { DeferredSearch } from '../search/types'
import { announce, copyFrom, textToCopy } from '../ui/copy'
import { isField, listenToKeys } from '../ui/keys'
import { href, load, root, shareable } from '../ui/urls'
import { addCodeTools } from '../ui/code'
import { storeTicks } from '../ui/ticks'
import { switchTheme } from '../ui/theme'

/**
 * The script of every page. Small things are done here; the search, the log reader, browsing, the help and
 * the answers are scripts of their own, loaded at first use, that put themselves into `reachable`.
 */
export interface Reachable {
  /** Opens the search over the page, or goes to the page's own field; rejects where a script does not come. */
  openSearch?: (text?: string, isPasted?: boolean) => Promise<void>
  /** Makes a search form live; Enter may have been pressed in it before. */
  mountSearch?: (form: HTMLFormElement, entered: boolean) => void
  /** What the search needs after its first hits. */
  deferredSearch?: DeferredSearch
  openHelp?: () => void
  /** Text of the page's answer in one of four forms. */
  answer?: (form: string) => string
  /** Reads a log; see `log/reader.ts`. */
  readLog?: (text: string) => Promise<Match[]>
  /** Hands a text over to the page of the log reader. */
  passLog?: (text: string) => void
  /** Loads the search before it is wanted. */
  loadSearch: () => Promise<void>
  load: typeof load
}

declare global {
  var reachable: Reachable
}

globalThis.reachable = { load, loadSearch }

const form = document.querySelector<HTMLFormElement>('[data-search]')

/** Loads a script whose absence is noticed where it is needed. */
function tryToLoad(file: string): Promise<void> {
  return load(file).catch(() => undefined)
}

/** Loads the search, and beside it the core of its index, which the search would ask for next. */
function loadSearch(): Promise<void> {
  void tryToLoad('search/core.js')
  return load('search.js')
}

/** What is typed or pasted while the search loads; undefined while it does not. */
let meanwhile: string | undefined

/** Opens the search; where it does not load, its own page says so. */
function openSearch(text = '', isPasted = false): void {
  const isFirst = meanwhile === undefined
  meanwhile = (meanwhile ?? '') + text
  if (!isFirst) return
  announce(fetchWords.loading)
  loadSearch()
    .then(() => reachable.openSearch?.(meanwhile || undefined, isPasted))
    .catch(() => {
      if (!form) location.assign(href('/search/'))
    })
    .finally(() => (meanwhile = undefined))
}

function openHelp(): void {
  void tryToLoad('help.js').then(() => reachable.openHelp?.())
}

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>('button, a, summary')
  if (!target) return
  const text = textToCopy(target)
  const answer = target.closest<HTMLElement>('[data-answer]')
  if (text !== null) void copyFrom(target, text)
  else if (target.dataset.themeSwitch !== undefined) switchTheme()
  else if (target.dataset.print !== undefined) print()
  else if (target.dataset.help !== undefined) openHelp()
  else if (target.dataset.form && answer) void copyAnswer(target, target.dataset.form)
  else if (answer) void tryToLoad('answer.js')
  else if (target.dataset.find !== undefined && !event.ctrlKey && !event.metaKey) {
    event.preventDefault()
    openSearch()
  }
})

/** Copies the answer in a form; whoever is quicker than the script that makes it waits for it. */
async function copyAnswer(button: HTMLElement, form: string): Promise<void> {
  if (!reachable.answer) await tryToLoad('answer.js')
  await copyFrom(button, reachable.answer?.(form) ?? '')
}

// On paper an address needs its host, which a site without a set address knows only where it is read.
addEventListener('beforeprint', () => {
  for (const line of document.querySelectorAll('.paper')) {
    line.textContent = (line.textContent ?? '').replace(/^\/\S+/, shareable)
  }
})

document.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain')
  if (text && !isField(event.target)) openSearch(text, true)
})

form?.addEventListener('submit', (event) => event.preventDefault())
if (form) void load('field.js')

for (const part of ['browse', 'log', 'offline']) {
  if (document.querySelector(`[data-${part}]`)) void load(`${part}.js`)
}

// A manifest is refused from a disk with an error in the console, so the pages themselves do not name it.
if (location.protocol !== 'file:') {
  const manifest = document.createElement('link')
  manifest.rel = 'manifest'
  manifest.href = `${root}manifest.webmanifest`
  document.head.append(manifest)
}

const forward = document.querySelector<HTMLAnchorElement>('[data-forward]')
if (forward) location.replace(forward.href + location.hash)

listenToKeys({ search: openSearch, help: openHelp, isOpening: () => meanwhile !== undefined })
storeTicks(() => void tryToLoad('reset-checklist.js'))
addCodeTools()
