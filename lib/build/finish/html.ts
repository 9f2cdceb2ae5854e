import type { Element, Nodes, Root } from 'hast'
import { rehype } from 'rehype'

/**
 * Writes an attribute without a value as its bare name, as Next does, and an apostrophe in one as it is: only browsers
 * before Internet Explorer 9 need it escaped between double quotes, and each policy has 18 of them.
 */
const processor = rehype()
  .data('settings', { collapseEmptyAttributes: true, allowDangerousCharacters: true })
  .freeze()

/** Parses a page as a browser without scripting does, so the content of `noscript` becomes elements. */
export function parsePage(html: string): Root {
  return processor.parse(html)
}

/** Serializes a page to HTML. */
export function serializePage(tree: Root): string {
  return processor.stringify(tree)
}

/** Calls `visit` for every element in document order, except those inside `template`. */
export function eachElement(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node)
  if ('children' in node) for (const child of node.children) eachElement(child, visit)
}

/** Finds the first element with a tag name, or undefined. */
export function firstElement(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstElement(child, tagName)
    if (found) return found
  }
  return undefined
}

/** Removes every descendant for which `drop` is true. */
export function removeNodes(node: Nodes, drop: (child: Nodes) => boolean): void {
  if (!('children' in node)) return
  node.children = node.children.filter((child) => !drop(child)) as typeof node.children
  for (const child of node.children) removeNodes(child, drop)
}

/** Returns the text directly inside an element, such as the code of a `script`. */
export function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** Returns the value of an attribute as HTML writes it, or undefined if the element does not have it. */
export function attribute(element: Element, property: string): string | undefined {
  const value = element.properties[property]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
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

/** Whether a hast property holds one address or several. */
export function isAddress(property: string): boolean {
  return ADDRESS_PROPERTIES.has(property) || property === 'srcSet' || property === 'imageSrcSet'
}
