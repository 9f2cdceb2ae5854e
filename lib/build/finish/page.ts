import type { Element, Root } from 'hast'
import { relativiseAddresses, rootPrefix, type Reference } from './steps/addresses'
import { attribute, eachElement, firstElement, ownText } from './html'
import { contentPolicy } from './steps/policy'
import { NOT_FOUND_PAGE, standAlone } from './steps/not-found'
import { setAriaCurrent } from './steps/aria-current'
import { withoutRepeats } from './previews'
import { stripNext } from './steps/strip-next'
import { namesOnPage, usedStyles, type Stylesheet } from './steps/styles'
import { withoutUnusedVariables } from './steps/css-variables'
import { addNoBreak } from './steps/no-break'

/** What is the same for every page. */
export interface PageSetting {
  /** Address under which the site is published, with the closing slash, or null while not known. */
  readonly own: string | null
  /** The export's stylesheets by their site path. */
  readonly stylesheets: ReadonlyMap<string, Stylesheet>
  /** Names that scripts can put on a page later, in the form of `namesOnPage`. */
  readonly scriptNames: ReadonlySet<string>
  /** Inline scripts that the site itself writes, verbatim; any other is a fault. */
  readonly inlineScripts: ReadonlySet<string>
  /** Names of the folders at the site's root, from which 404.html finds the root. */
  readonly folders: readonly string[]
  /** New name of a renamed file, or the same name. */
  readonly rename: (file: string) => string
}

/** What the checks over all pages need to know about a finished page. */
export interface FinishedPage {
  readonly references: readonly Reference[]
  /** Values of `id`, which other pages' anchors can name. */
  readonly ids: readonly string[]
  /** What the step did not understand; any such line must fail the build. */
  readonly unknown: readonly string[]
}

/**
 * Turns an exported page into a finished one, in place. The order matters: the menu is marked while addresses
 * still start at the site's root, and the policy comes last because it holds a hash of everything inline.
 *
 * @param page file of the page, relative to the root
 */
export function finishPage(tree: Root, page: string, setting: PageSetting): FinishedPage {
  const removed = stripNext(tree, setting.inlineScripts)
  setAriaCurrent(tree, page)
  addNoBreak(tree)
  const references = relativiseAddresses(tree, page, setting.own, setting.rename)
  const root = firstElement(tree, 'html')
  const head = firstElement(tree, 'head')
  if (!root || !head) return { references, ids: [], unknown: ['no <html> or <head>'] }
  root.properties.dataRoot = rootPrefix(page)
  withoutRepeats(head)
  const missing = removed.stylesheets
    .filter((path) => !setting.stylesheets.has(path))
    .map((path) => `the stylesheet ${path}`)
  if (page === NOT_FOUND_PAGE) standAlone(tree, setting.folders)
  else linkIcons(head, page)
  const styles = stylesFor(tree, removed.stylesheets, setting)
  head.children.push(element('style', {}, styles))
  putPolicy(head, contentPolicy([styles], inlineTexts(tree)))
  return { references, ids: idsOf(tree), unknown: [...removed.unknown, ...missing] }
}

function linkIcons(head: Element, page: string): void {
  const root = rootPrefix(page)
  head.children.push(
    element('link', { rel: ['icon'], href: `${root}icons/icon.svg`, type: 'image/svg+xml' }),
    element('link', { rel: ['apple-touch-icon'], href: `${root}icons/apple-touch-icon.png` }),
  )
}

/** Styles before and after the removal of variables, by script names. Pages of one kind share them. */
const trimmed = new WeakMap<ReadonlySet<string>, Map<string, string>>()

/** Rules of the linked sheets that the page, or a script on it, can use. */
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

/** Puts the policy right after the character set, before anything it governs. */
function putPolicy(head: Element, policy: string): void {
  const charset = head.children.findIndex(
    (child) => child.type === 'element' && child.properties.charSet !== undefined,
  )
  const meta = element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy })
  head.children.splice(charset + 1, 0, meta)
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
