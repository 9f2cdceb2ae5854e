import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'

/** One article as every generator of the comparison gets it. */
export interface BenchPage {
  /** `symptoms/x` */
  readonly path: string
  readonly title: string
  /** CommonMark with tables, without its first heading and without links into the site. */
  readonly markdown: string
}

/**
 * A Markdown twin of the finished site as plain input for any generator. Links into the site become text,
 * since each generator has its own idea of addresses, and raw HTML becomes text, since some run it.
 */
export function benchPage(path: string, twin: string): BenchPage {
  const processor = remark().use(remarkGfm)
  const tree = processor.parse(twin)
  let title = path
  tree.children = tree.children.filter((node, index) => {
    if (node.type !== 'heading' || node.depth !== 1) return node.type !== 'yaml' || index > 0
    title = toString(node)
    return false
  })
  makePlain(tree)
  return { path, title, markdown: processor.stringify(tree) }
}

function makePlain(tree: Root): void {
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return
    node.children = node.children.map((child) => {
      if (child.type === 'html') return { type: 'text', value: child.value }
      if (child.type === 'link' && !/^https:/.test(child.url))
        return { type: 'text', value: toString(child) }
      return child
    }) as typeof node.children
  })
  // Vue reads doubled braces, MDX single ones, wherever they stand in text; some read addresses that are none.
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(/[{}<>]|http:\/\//g, ' ')
  })
}
