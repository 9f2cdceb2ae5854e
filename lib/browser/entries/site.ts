import type { Match } from '../../logs/match/matcher'
import type { Search } from '../../search/api'
import { loadingWords } from '../../site/strings'
import type { DeferredSearch, TypedBefore } from '../search/types'
import { announce, copyFrom, textToCopy } from '../ui/copy'
import { isField, listenToKeys } from '../ui/keys'
import { href, load, root, shareable } from '../ui/urls'
import { watchChecklists } from '../ui/ticks'

/**
 * The functions that browser scripts share. This script runs on every page. The search, the log reader,
 * browsing, the help and the answers are separate scripts that load when needed and register here.
 */
export interface Reachable {
  /** Opens the search dialog, or focuses the page's own field; rejects when a script does not load. */
  openSearchBox?: (text?: string, fromClipboard?: boolean) => Promise<void>
  /** Starts a search form. */
  mountSearch?: (form: HTMLFormElement, before: TypedBefore) => void
  /** Opens the index of the site itself, which asks no other engine. */
  openLocalIndex?: () => Promise<Search>
  /** The part of the search that is needed after the first hits. */
  deferredSearch?: DeferredSearch
  openHelp?: () => void
  /** Opens the page that a letter stands for. */
  jump?: (letter: string) => void
  switchTheme?: () => void
  /** Text of the page's answer; `form` is a `CopiedForm`. */
  copiedAnswer?: (form: string) => string
  /** Copies a text without access to the clipboard, or shows it selected. Returns whether it was copied. */
  copySelected?: (text: string, button: HTMLElement) => boolean
  /** Shows the evidence that a number links to. */
  showEvidence?: (mark: HTMLAnchorElement) => void
  /** Matches a log; see `logs/reader.ts`. */
  readLog?: (text: string) => Promise<readonly Match[]>
  /** Stores a text for the log page to read. */
  passLog?: (text: string) => void
  /** Loads the search ahead of its use. */
  loadSearch: () => Promise<void>
  load: typeof load
}

declare global {
  var reachable: Reachable
}

globalThis.reachable = { load, loadSearch }

const form = document.querySelector<HTMLFormElement>('[data-search]')

/** Loads a script and ignores failure; the caller checks whether it registered. */
function tryToLoad(file: string): Promise<void> {
  return load(file).catch(() => undefined)
}

/** Loads the search and, in parallel, the core of its index. */
function loadSearch(): Promise<void> {
  void tryToLoad('current/core.js')
  return load('search.js')
}

/** Text typed or pasted while the search loads; undefined when it is not loading. */
let meanwhile: string | undefined

/** Opens the search. If it does not load, goes to the search page, which says so. */
function openSearchBox(text = '', fromClipboard = false): void {
  const isFirst = meanwhile === undefined
  meanwhile = (meanwhile ?? '') + text
  if (!isFirst) return
  announce(loadingWords)
  loadSearch()
    .then(() => reachable.openSearchBox?.(meanwhile || undefined, fromClipboard))
    .catch(() => {
      if (!form) location.assign(href('/search/'))
    })
    .finally(() => (meanwhile = undefined))
}

function openHelp(): void {
  void tryToLoad('help.js').then(() => reachable.openHelp?.())
}

function switchTheme(): void {
  void tryToLoad('help.js').then(() => reachable.switchTheme?.())
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
  else if (answer) {
    const { form } = target.dataset
    const loaded = load('copied-answer.js')
    if (form)
      void copyFrom(
        target,
        loaded.then(() => reachable.copiedAnswer?.(form) ?? ''),
      )
    else loaded.catch(() => copyFrom(target, ''))
  } else if (event.ctrlKey || event.metaKey || event.shiftKey) return
  else if (target.dataset.find !== undefined) {
    event.preventDefault()
    openSearchBox()
  } else if (target.matches('.ref')) {
    event.preventDefault()
    void showEvidence(target as HTMLAnchorElement)
  }
})

/** Shows the evidence beside its number; follows the link if the script does not load. */
async function showEvidence(mark: HTMLAnchorElement): Promise<void> {
  await tryToLoad('evidence.js')
  if (reachable.showEvidence) reachable.showEvidence(mark)
  else location.assign(mark.href)
}

// A printed address needs its host, which a site built without an address learns only in the browser.
addEventListener('beforeprint', () => {
  for (const line of document.querySelectorAll('.paper')) {
    line.textContent = (line.textContent ?? '').replace(/^\/\S+/, shareable)
  }
})

document.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain')
  if (text && !isField(event.target)) openSearchBox(text, true)
})

form?.addEventListener('submit', (event) => event.preventDefault())
if (form) void load('field.js')

for (const part of ['browse', 'log', 'offline', 'stored']) {
  if (document.querySelector(`[data-${part}]`)) void load(`${part}.js`)
}

// From disk, browsers reject the manifest with a console error, so the pages do not link it in their HTML.
if (location.protocol !== 'file:') {
  const manifest = document.createElement('link')
  manifest.rel = 'manifest'
  manifest.href = `${root}manifest.webmanifest`
  document.head.append(manifest)
}

const forward = document.querySelector<HTMLAnchorElement>('[data-forward]')
if (forward) location.replace(forward.href + location.hash)

listenToKeys({
  search: openSearchBox,
  help: openHelp,
  theme: switchTheme,
  jump: (letter) => void tryToLoad('help.js').then(() => reachable.jump?.(letter)),
  isOpening: () => meanwhile !== undefined,
})
watchChecklists(() => void tryToLoad('checklist.js'))

// The tools of code blocks load before a block comes into the window.
const nearCode = new IntersectionObserver(
  (blocks) => {
    if (blocks.some(({ isIntersecting }) => isIntersecting)) void tryToLoad('code.js')
  },
  { rootMargin: '100%' },
)
for (const block of document.querySelectorAll('main pre')) nearCode.observe(block)
