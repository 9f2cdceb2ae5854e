import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

/** The Markdown processor of the site: CommonMark with GitHub's extensions. */
export const markdown = remark().use(remarkGfm).freeze()

/** Parses Markdown into an mdast tree with positions. Never throws. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text)
}
