import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'

/** Fewest lines of a block that get numbers: in shorter ones a line is found without. */
const LEAST = 6

/**
 * Gives every line of longer blocks of code an anchor, in place, whose number the style sheet counts: the text
 * of the block stays what it was. For eyes and pointers; on their way through a page, keyboards and screen
 * readers meet the block, not its numbers.
 *
 * @param prefix what the anchors begin with: `code` for `code-2-14`, the 14th line of the second block
 */
export function numberLines(tree: Root, prefix: string): void {
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

/** The same nodes with an anchor behind each line end, however deep the line begins. */
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
