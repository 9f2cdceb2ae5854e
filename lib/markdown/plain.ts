import type { Nodes } from 'mdast'
import { reuse } from '../util/node/result-cache'
import { parseMarkdown } from './tree'

const BLOCKS = new Set(['paragraph', 'heading', 'code', 'tableRow', 'html', 'definition'])

/**
 * Returns the text a reader sees, without Markdown syntax: one line per block (code keeps its own lines),
 * with white space collapsed. Used for search, excerpts, quote checks and signature checks.
 *
 * @param leaveOut node types whose text is omitted
 */
export function plainText(markdown: string, leaveOut: readonly Nodes['type'][] = []): string {
  return reuse(
    () => ['plain text', markdown, leaveOut],
    () => {
      const blocks: string[] = []
      collect(parseMarkdown(markdown), leaveOut, blocks)
      return blocks.join('\n')
    },
  )
}

function collect(node: Nodes, leaveOut: readonly Nodes['type'][], blocks: string[]): void {
  if (leaveOut.includes(node.type)) return
  if (BLOCKS.has(node.type)) {
    const text = inline(node)
    const collapsed =
      node.type === 'code' ? text.replace(/[^\S\n]+/g, ' ') : text.replace(/\s+/g, ' ').trim()
    if (collapsed !== '') blocks.push(collapsed)
  } else if ('children' in node) {
    for (const child of node.children) collect(child, leaveOut, blocks)
  }
}

function inline(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'image') return node.alt ?? ''
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children.map(inline).join(node.type === 'tableRow' ? ' ' : '')
}
