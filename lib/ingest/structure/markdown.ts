import type { Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const writer = remark()
  .use(remarkGfm)
  .data('settings', {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: false,
    rule: '-',
  })
  .freeze()

/**
 * Markdown of a post. Whatever is a text node stays text: the writer escapes everything in it that
 * Markdown, GFM or HTML would read as syntax.
 */
export function writeMarkdown(nodes: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...nodes] }
  return writer.stringify(root)
}
