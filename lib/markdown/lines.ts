import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'

/** Code blocks with fewer lines than this get no line numbers. */
const MIN_LINES = 6

/**
 * A rehype plugin that gives every line of longer code blocks an anchor. The style sheet numbers the anchors,
 * so the text of the block does not change. Keyboards and screen readers skip the numbers.
 *
 * @param prefix prefix of the anchors, such as `code` in `code-2-14`, the 14th line of the second block; null
 * for no numbers
 */
export function numberLines(prefix: string | null) {
  return (tree: Root): void => {
    if (prefix === null) return
    let block = 0
    visit(tree, 'element', (pre) => {
      const [code] = pre.children
      if (pre.tagName !== 'pre' || code?.type !== 'element') return
      block++
      const lines = toText(code, { whitespace: 'pre' }).trimEnd().split('\n').length
      if (lines < MIN_LINES) return
      let line = 0
      const next = (): Element => anchor(`${prefix}-${block}-${++line}`)
      pre.properties.className = ['lined']
      code.children = [next(), ...withAnchors(code.children, () => (line < lines ? next() : null))]
    })
  }
}

/** Returns the nodes with an anchor inserted after each line break, at any depth. */
function withAnchors<Node extends ElementContent | RootContent>(
  nodes: readonly Node[],
  next: () => Element | null,
): (Node | Element)[] {
  return nodes.flatMap((node): (Node | Element)[] => {
    if (node.type === 'element') return [{ ...node, children: withAnchors(node.children, next) }]
    if (node.type !== 'text') return [node]
    return node.value.split(/(?<=\n)/).flatMap((value): (Node | Element)[] => {
      const text = { ...node, value }
      const nextAnchor = value.endsWith('\n') ? next() : null
      return nextAnchor ? [text, nextAnchor] : [text]
    })
  })
}

function anchor(id: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['ln'], id, href: `#${id}`, tabIndex: -1, ariaHidden: 'true' },
    children: [],
  }
}
