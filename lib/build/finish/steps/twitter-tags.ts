import type { Element } from 'hast'
import { attribute, removeNodes } from '../html'

/**
 * Removes each `twitter:` tag that repeats an `og:` tag from a head, in place. X falls back to Open Graph
 * (https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started).
 */
export function withoutTwitterRepeats(head: Element): void {
  const openGraphTags = new Set(
    head.children.flatMap((child) => (child.type === 'element' ? [openGraph(child)] : [])),
  )
  removeNodes(head, (node) => {
    if (node.type !== 'element' || node.tagName !== 'meta') return false
    const name = attribute(node, 'name')
    return (
      name !== undefined &&
      openGraphTags.has(`${name.replace('twitter:', 'og:')} ${contentOf(node)}`)
    )
  })
}

function openGraph(meta: Element): string {
  return `${attribute(meta, 'property')} ${contentOf(meta)}`
}

function contentOf(meta: Element): string | undefined {
  return attribute(meta, 'content')
}
