import type { Element } from 'hast'
import { attribute, removeNodes } from './html/html'

/**
 * Takes out of a head, in place, what it tells X in the words it has told Open Graph already: X reads those
 * where its own are missing (https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started).
 */
export function withoutRepeats(head: Element): void {
  const said = new Set(
    head.children.flatMap((child) => (child.type === 'element' ? [openGraph(child)] : [])),
  )
  removeNodes(head, (node) => {
    if (node.type !== 'element' || node.tagName !== 'meta') return false
    const name = attribute(node, 'name')
    return name !== undefined && said.has(`${name.replace('twitter:', 'og:')} ${contentOf(node)}`)
  })
}

function openGraph(meta: Element): string {
  return `${attribute(meta, 'property')} ${contentOf(meta)}`
}

function contentOf(meta: Element): string | undefined {
  return attribute(meta, 'content')
}
