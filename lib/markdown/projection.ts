import type { Nodes } from 'mdast'
import { parseMarkdown } from './tree'

/** A piece of the text that a reader sees, with the Markdown line on which it starts. */
export interface ProjectedPiece {
  readonly text: string
  /** 1-based line in the Markdown. */
  readonly line: number
  /**
   * `text`: characters of the document. `marker`: the number or bullet of a list item; the reader sees it,
   * but the text that the list was made from may lack it. `html`: raw HTML, which the Markdown of a forum
   * post must not contain. `strong` and `strong-end`: the start and end of strong text; their `text` is empty.
   */
  readonly kind: 'text' | 'marker' | 'html' | 'strong' | 'strong-end'
}

/**
 * Returns the plain text of a Markdown document in reading order, as pieces without Markdown syntax.
 * Code languages, link targets and table rules count as syntax; code, image descriptions and list
 * markers do not.
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
        // Our Markdown has only fenced code, whose content starts on the line after the fence.
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
