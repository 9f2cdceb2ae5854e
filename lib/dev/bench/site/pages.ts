import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'

/** One article in the form that every generator gets. */
export interface BenchPage {
  /** Site path without slashes at the ends: `symptoms/x`. */
  readonly path: string
  readonly title: string
  /** CommonMark with tables, without the first heading and without links to other pages of the site. */
  readonly markdown: string
}

/**
 * Converts a Markdown twin of the finished site to plain input for any generator. Links to other pages of the site
 * become text because generators resolve addresses differently. Raw HTML becomes text because some generators run it.
 *
 * @param twin Markdown text of the page
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
  // Vue interprets double braces anywhere in text, MDX single braces, and some generators autolink bare `http://`.
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(/[{}<>]|http:\/\//g, ' ')
  })
}
