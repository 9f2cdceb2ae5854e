import type { Element, Nodes, Root } from 'hast'
import { attribute, firstElement, isAddress, ownText, removeNodes } from '../html'

/** Folder of the export that contains the files of Next. */
export const RUNTIME_FOLDER = '/_next/'

/** First characters of the inline scripts that start the runtime of Next 16 or pass it the page as data. */
const RUNTIME_STARTS = [
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(',
  'self.__next_r=',
]

/** Comments that React uses to mark text nodes and completed Suspense boundaries. */
const REACT_MARKS = new Set(['', ' ', '$', '/$', '&', '/&'])

/**
 * Removes the runtime of Next from an exported page, in place: its scripts, the flight payload, preloads of its
 * files, and React's comments. It does not read the page's own text and attributes, so an article may quote such
 * code.
 *
 * @param own text of the site's own inline scripts, which are kept
 * @returns the stylesheets that the page linked (site paths, in order), and the constructs of a framework that this
 * step does not know
 */
export function stripNext(
  tree: Root,
  own: ReadonlySet<string>,
): { stylesheets: string[]; unknown: string[] } {
  const stylesheets: string[] = []
  const unknown: string[] = []
  removeNodes(tree, (node) => {
    if (node.type === 'comment') {
      if (!REACT_MARKS.has(node.value)) unknown.push(`the comment <!--${node.value}-->`)
      return true
    }
    if (node.type !== 'element') return false
    if (node.tagName === 'script') return isRuntimeScript(node, own, unknown)
    if (node.tagName === 'link') return isRuntimeLink(node, stylesheets)
    return false
  })
  const body = firstElement(tree, 'body')
  if (body) body.children = body.children.filter((child) => !isMetadataBoundary(child))
  findUnknown(tree, unknown)
  return { stylesheets, unknown }
}

function isRuntimeScript(script: Element, own: ReadonlySet<string>, unknown: string[]): boolean {
  const source = attribute(script, 'src')
  if (source !== undefined) return source.startsWith(RUNTIME_FOLDER)
  if (attribute(script, 'type') === 'application/ld+json') return false
  const text = ownText(script)
  if (own.has(text)) return false
  if (RUNTIME_STARTS.some((start) => text.startsWith(start))) return true
  unknown.push(`the inline script ${text.slice(0, 60)}`)
  return false
}

function isRuntimeLink(link: Element, stylesheets: string[]): boolean {
  const href = attribute(link, 'href') ?? ''
  if (attribute(link, 'rel') === 'stylesheet') {
    stylesheets.push(href)
    return true
  }
  return attribute(link, 'rel') === 'preload' && href.startsWith(RUNTIME_FOLDER)
}

/** The hidden element for streamed metadata, which holds nothing in an export but React's comments. */
export function isMetadataBoundary(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'div' &&
    Object.keys(node.properties).join() === 'hidden' &&
    node.children.every((child) => child.type === 'comment')
  )
}

/** Finds constructs that a later version of Next could add and that the rules above do not remove. */
function findUnknown(node: Nodes, unknown: string[]): void {
  if (node.type === 'element') {
    if (node.tagName === 'template') unknown.push('a <template>, the mark of content sent late')
    if (/^next-/.test(node.tagName)) unknown.push(`the element <${node.tagName}>`)
    for (const name in node.properties) {
      if (isOfFramework(node, name))
        unknown.push(`<${node.tagName} ${name}="${attribute(node, name) ?? ''}">`)
    }
  }
  if ('children' in node) for (const child of node.children) findUnknown(child, unknown)
}

function isOfFramework(element: Element, name: string): boolean {
  if (/^(?:next|dataNext|dataPrecedence|dataReact)/.test(name)) return true
  if (isAddress(name)) return attribute(element, name)?.includes(RUNTIME_FOLDER) === true
  if (element.tagName !== 'meta' || name !== 'name') return false
  return /^(?:next-|react-)/.test(attribute(element, name) ?? '')
}
