import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'

/** Blocks with fewer lines than this get no numbers. */
const LEAST = 6

/**
 * A rehype plugin that gives every line of longer code blocks an anchor. The style sheet counts the anchors, so
 * the text of the block does not change. The numbers are for eyes and pointers: keyboards and screen readers
 * skip them.
 *
 * @param prefix prefix of the anchors: `code` for `code-2-14`, the 14th line of the second block; null for no
 * numbers
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
      if (lines < LEAST) return
      let line = 0
      const next = (): Element => anchor(`${prefix}-${block}-${++line}`)
      pre.properties.className = ['lined']
      code.children = [next(), ...withAnchors(code.children, () => (line < lines ? next() : null))]
    })
  }
}

/** The same nodes with an anchor after each line end, at any depth. */
function withAnchors<Node extends ElementContent | RootContent>(
  nodes: readonly Node[],
  next: () => Element | null,
): (Node | Element)[] {
  return nodes.flatMap((node): (Node | Element)[] => {
    if (node.type === 'element') return [{ ...node, children: withAnchors(node.children, next) }]
    if (node.type !== 'text') return [node]
    return node.value.split(/(?<=\n)/).flatMap((value): (Node | Element)[] => {
      const text = { ...node, value }
      const begun = value.endsWith('\n') ? next() : null
      return begun ? [text, begun] : [text]
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
