import type { Element, Root } from 'hast'
import { relativizeAddresses, rootPrefix, type Reference } from './steps/addresses'
import { attribute, eachElement, firstElement, ownText } from './html'
import { contentPolicy } from './steps/policy'
import { NOT_FOUND_PAGE, makeSelfContained } from './steps/not-found'
import { setAriaCurrent } from './steps/aria-current'
import { withoutTwitterRepeats } from './steps/twitter-tags'
import { stripNext } from './steps/strip-next'
import { namesOnPage, usedStyles, type Stylesheet } from './steps/styles'
import { withoutUnusedVariables } from './steps/css-variables'
import { addNoBreak } from './steps/no-break'

/** The page that reads logs. */
const LOG_PAGE = 'log/index.html'

/** Settings shared by all pages. */
export interface PageSetting {
  /** URL of the published site, with the trailing slash, or null if unknown. */
  readonly own: string | null
  /** Address of the search engine that scripts may ask, or null. */
  readonly searchAddress: string | null
  /** Stylesheets of the export by site path. */
  readonly stylesheets: ReadonlyMap<string, Stylesheet>
  /** Names that scripts can add to a page, in the format of `namesOnPage`. */
  readonly scriptNames: ReadonlySet<string>
  /** Text of the inline scripts that the site itself writes. Any other inline script is a fault. */
  readonly inlineScripts: ReadonlySet<string>
  /** Names of the folders at the root of the site, by which 404.html finds the root. */
  readonly folders: readonly string[]
  /** Returns the new name of a renamed file, or the name unchanged. */
  readonly rename: (file: string) => string
}

/** Data about a finished page for the checks across pages. */
export interface FinishedPage {
  readonly references: readonly Reference[]
  /** Values of `id`, which links can use as anchors. */
  readonly ids: readonly string[]
  /** Constructs that this step does not know. Any of them must fail the build. */
  readonly unknown: readonly string[]
}

/**
 * Turns an exported page into a finished one, in place. The order matters: marking the menu needs addresses that
 * start at the root of the site, and the policy comes last because it contains a hash of every inline text.
 *
 * @param page file of the page, relative to the root
 */
export function finishPage(tree: Root, page: string, setting: PageSetting): FinishedPage {
  const removed = stripNext(tree, setting.inlineScripts)
  setAriaCurrent(tree, page)
  addNoBreak(tree)
  const root = firstElement(tree, 'html')
  const head = firstElement(tree, 'head')
  if (head && page !== NOT_FOUND_PAGE && hasSearchField(tree)) preloadField(head)
  const links = relativizeAddresses(tree, page, setting.own, setting.rename)
  if (!root || !head) return { references: links, ids: [], unknown: ['no <html> or <head>'] }
  root.properties.dataRoot = rootPrefix(page)
  withoutTwitterRepeats(head)
  const missing = removed.stylesheets
    .filter((path) => !setting.stylesheets.has(path))
    .map((path) => `the stylesheet ${path}`)
  if (page === NOT_FOUND_PAGE) makeSelfContained(tree, setting.folders)
  else linkIcons(head, page)
  const styles = stylesFor(tree, removed.stylesheets, setting)
  putFirst(head, element('style', {}, styles))
  // The log page promises that nothing leaves it; its search field is answered by the index.
  const connect = page === LOG_PAGE ? null : setting.searchAddress
  const policy = contentPolicy([styles], inlineTexts(tree), connect)
  putFirst(head, element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }))
  return {
    references: links,
    ids: idsOf(tree),
    unknown: [...removed.unknown, ...missing],
  }
}

function hasSearchField(tree: Root): boolean {
  let has = false
  eachElement(tree, ({ properties }) => (has ||= 'dataSearch' in properties))
  return has
}

/** Fetches the script of the search field beside the site's script, which runs it: one round trip less to the first hit. */
function preloadField(head: Element): void {
  head.children.push(element('link', { rel: ['preload'], as: 'script', href: '/assets/field.js' }))
}

function linkIcons(head: Element, page: string): void {
  const root = rootPrefix(page)
  head.children.push(
    element('link', { rel: ['icon'], href: `${root}icons/icon.svg`, type: 'image/svg+xml' }),
    element('link', { rel: ['apple-touch-icon'], href: `${root}icons/apple-touch-icon.png` }),
  )
}

/** Caches `withoutUnusedVariables` for each set of script names, because pages of one kind share their styles. */
const trimmed = new WeakMap<ReadonlySet<string>, Map<string, string>>()

/** Rules of the linked stylesheets that the page or its scripts can use. */
function stylesFor(tree: Root, linked: readonly string[], setting: PageSetting): string {
  const names = namesOnPage(tree)
  const has = (name: string): boolean => names.has(name) || setting.scriptNames.has(name)
  const styles = linked
    .map((path) => setting.stylesheets.get(path))
    .map((sheet) => (sheet ? usedStyles(sheet, has) : ''))
    .join('')
  const given = trimmed.get(setting.scriptNames) ?? new Map<string, string>()
  trimmed.set(setting.scriptNames, given)
  const result =
    given.get(styles) ?? withoutUnusedVariables(styles, (name) => setting.scriptNames.has(name))
  given.set(styles, result)
  return result
}

/**
 * Inserts an element right after the character set: the policy before anything that it applies to, and the styles
 * before the texts of the head, so that these are near the same texts of the body, which gzip can then leave out.
 */
function putFirst(head: Element, child: Element): void {
  const charset = head.children.findIndex(
    (node) => node.type === 'element' && node.properties.charSet !== undefined,
  )
  head.children.splice(charset + 1, 0, child)
}

function inlineTexts(tree: Root): string[] {
  const texts: string[] = []
  eachElement(tree, (node) => {
    if (node.tagName !== 'script' || attribute(node, 'src') !== undefined) return
    if (attribute(node, 'type') === undefined) texts.push(ownText(node))
  })
  return texts
}

function idsOf(tree: Root): string[] {
  const ids: string[] = []
  eachElement(tree, (node) => {
    const id = attribute(node, 'id')
    if (id !== undefined) ids.push(id)
  })
  return ids
}

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  const children = text === undefined ? [] : [{ type: 'text' as const, value: text }]
  return { type: 'element', tagName, properties, children }
}
