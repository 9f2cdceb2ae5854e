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
 * Serializes a post as Markdown. Text nodes stay text: the serializer escapes everything in them that
 * Markdown, GFM or HTML would interpret.
 */
export function writeMarkdown(nodes: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...nodes] }
  return writer.stringify(root)
}
