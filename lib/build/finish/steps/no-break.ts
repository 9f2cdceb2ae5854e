import type { Element, ElementContent, Root, Text } from 'hast'
import { firstElement } from '../html'

/** Words with a hyphen at which a line must not break: Wi-Fi and dates. */
const HYPHENATED = /(Wi-Fi|\b\d{4}-\d{2}-\d{2}\b)/

/** Elements whose text is code, or which cannot contain elements. */
const LEFT_ALONE = new Set(['pre', 'code', 'script', 'style', 'svg', 'textarea', 'option'])

/** Wraps hyphenated words of running text in `<span class="whole">`, in place. */
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

/** The text cut so that every second part is a word to keep. */
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
