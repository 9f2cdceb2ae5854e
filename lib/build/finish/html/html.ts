import type { Element, Nodes } from 'hast'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { PageParser } from './parser'

export { serialisePage } from './serialise'
export { toTree } from './tree'

/** A page as the HTML parser of the specification gives it. */
export type Document = DefaultTreeAdapterTypes.Document

/** Reads a page as a browser without scripts would, so that `noscript` is content. */
export function parsePage(html: string): Document {
  const parser = new PageParser()
  parser.tokenizer.write(html, true)
  return parser.document
}

/** Calls `visit` for every element in document order; `template` contents are not entered. */
export function eachElement(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node)
  if ('children' in node) for (const child of node.children) eachElement(child, visit)
}

/** The first element of that name, or undefined. */
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

/** Text directly inside an element: what a `script` or `style` holds. */
export function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** An attribute as the text that HTML would show, or undefined where it is not there. */
export function attribute(element: Element, property: string): string | undefined {
  const value = element.properties[property]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}
