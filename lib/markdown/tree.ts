import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

/** Reads Markdown as the site does: CommonMark with GitHub's extensions. */
export const markdown = remark().use(remarkGfm).freeze()

/** Markdown as an mdast tree with positions. Never throws. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text)
}
