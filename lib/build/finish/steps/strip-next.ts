import type { Element, Nodes, Root } from 'hast'
import { attribute, firstElement, ownText, removeNodes } from '../html'

/** Folder of the export that holds the framework's own files. */
export const RUNTIME_FOLDER = '/_next/'

/** How the inline scripts begin with which Next 16 starts its runtime or passes it the page as data. */
const RUNTIME_STARTS = [
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(',
  'self.__next_r=',
]

/** Comments with which React marks text nodes and complete Suspense boundaries. */
const REACT_MARKS = new Set(['', ' ', '$', '/$', '&', '/&'])

/**
 * Removes the framework's runtime from an exported page, in place: its scripts, the flight payload,
 * preloads of its files, and React's comments. It does not look at the page's own text and attributes,
 * so an article that quotes such code keeps it.
 *
 * @param own inline scripts of the site itself, verbatim; they stay
 * @returns the stylesheets that the page linked (site paths, in order), and anything of a framework that this
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

/** The hidden block in which Next streams late metadata, which is always empty in an export. */
function isMetadataBoundary(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'div' &&
    Object.keys(node.properties).join() === 'hidden' &&
    node.children.length === 0
  )
}

/** Finds what a later version of the framework could leave that none of the rules above removes. */
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

function isAddress(property: string): boolean {
  return ADDRESS_PROPERTIES.has(property) || property === 'srcSet' || property === 'imageSrcSet'
}

/** hast names of the attributes that hold one address. */
export const ADDRESS_PROPERTIES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formAction',
  'poster',
  'data',
  'cite',
  'xLinkHref',
])
