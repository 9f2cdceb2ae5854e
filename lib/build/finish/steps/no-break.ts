import type { Element, ElementContent, Root, Text } from 'hast'
import { firstElement } from '../html'

/** What must not break across lines at its hyphen: Wi-Fi, dates and negative numbers. */
const HYPHENATED = /(Wi-Fi|\b\d{4}-\d{2}-\d{2}\b|(?<=[\s(])-\d{2,}\b)/

/** Elements that contain code or cannot contain elements. */
const LEFT_ALONE = new Set(['pre', 'code', 'script', 'style', 'svg', 'textarea', 'option'])

/** Wraps hyphenated words in `<span class="whole">`, except in code, in place. */
export function addNoBreak(tree: Root): void {
  const body = firstElement(tree, 'body')
  if (body) keepWholeIn(body)
}

function keepWholeIn(parent: Element): void {
  for (const child of parent.children) {
    if (child.type === 'element' && !LEFT_ALONE.has(child.tagName)) keepWholeIn(child)
  }
  if (parent.children.some((child) => child.type === 'text' && HYPHENATED.test(child.value))) {
    parent.children = parent.children.flatMap((child) =>
      child.type === 'text' ? partsOf(child) : [child],
    )
  }
}

/** Splits a text at hyphenated words. Every second part of the split is such a word. */
function partsOf(text: Text): ElementContent[] {
  return text.value
    .split(HYPHENATED)
    .map((value, n): ElementContent => (n % 2 === 0 ? { type: 'text', value } : whole(value)))
    .filter((part) => part.type !== 'text' || part.value !== '')
}

function whole(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['whole'] },
    children: [{ type: 'text', value }],
  }
}
