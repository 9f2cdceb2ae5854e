import type { Nodes } from 'mdast'
import { parseMarkdown } from './tree'

/** A stretch of what a reader of the Markdown sees, with the line of the Markdown it begins on. */
export interface ProjectedPiece {
  readonly text: string
  /** 1-based line in the Markdown. */
  readonly line: number
  /**
   * `text`: characters of the document. `marker`: the number or bullet of a list item, which the
   * reader sees but which need not stand in the text that the list was made from. `html`: raw HTML,
   * which a forum post's Markdown must not hold. `strong` and `strong-end`: where strong text begins
   * and ends, without text of their own.
   */
  readonly kind: 'text' | 'marker' | 'html' | 'strong' | 'strong-end'
}

/**
 * The plain text of a Markdown document in reading order, piece by piece: what is left when
 * Markdown's own syntax is taken away. The names of code languages, link targets and table rules are
 * syntax; code, image descriptions and list markers are not.
 */
export function projectMarkdown(markdown: string): ProjectedPiece[] {
  const pieces: ProjectedPiece[] = []
  const add = (node: Nodes, text: string, kind: ProjectedPiece['kind'] = 'text') =>
    pieces.push({ text, kind, line: node.position?.start.line ?? 1 })

  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        add(node, node.value)
        return
      case 'code':
        // Our Markdown has fenced code only, and what a fence holds begins on the line after it.
        add(node, `\n${node.value}`)
        return
      case 'html':
        add(node, node.value, 'html')
        return
      case 'image':
        add(node, node.alt ?? '')
        return
      case 'list':
        node.children.forEach((item, index) => {
          add(item, node.ordered ? `${(node.start ?? 1) + index}.` : '-', 'marker')
          item.children.forEach(visit)
        })
        return
      case 'strong':
        add(node, '', 'strong')
        node.children.forEach(visit)
        add(node, '', 'strong-end')
        return
      default:
        if ('children' in node) node.children.forEach(visit)
    }
  }
  visit(parseMarkdown(markdown))
  return pieces
}
