import type { Element, Nodes, Root } from 'hast'
import { rehype } from 'rehype'

/** Writes an attribute without a value as its bare name, as Next does. */
const processor = rehype().data('settings', { collapseEmptyAttributes: true }).freeze()

/** Reads a page as a browser without scripts would, so that what is inside `noscript` counts as content. */
export function parsePage(html: string): Root {
  return processor.parse(html)
}

/** Writes a page as HTML. */
export function serialisePage(tree: Root): string {
  return processor.stringify(tree)
}

/** Calls `visit` for every element in document order; `template` contents are not entered. */
export function eachElement(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node)
  if ('children' in node) for (const child of node.children) eachElement(child, visit)
}

/** The first element with that name, or undefined. */
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

/** The text directly inside an element, such as the code of a `script`. */
export function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** The value of an attribute as HTML writes it, or undefined if the element does not have it. */
export function attribute(element: Element, property: string): string | undefined {
  const value = element.properties[property]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}
