import type { List, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A `##` section of a curated page. */
export interface Section {
  readonly title: string
  /** Markdown below the heading. */
  readonly markdown: string
}

/** The ordered list of a section, taken apart so that each step gets its own place on the page. */
export interface Steps {
  /** Markdown before the list; empty where there is none. */
  readonly before: string
  /** Markdown of each step, its continuation no longer indented. */
  readonly steps: readonly string[]
  readonly after: string
}

const parser = unified().use(remarkParse).use(remarkGfm)

function parse(markdown: string): Root {
  return parser.parse(markdown)
}

/** Cuts a body at its `##` headings. What stands before the first is not part of any section. */
export function splitSections(body: string): Section[] {
  const heads = parse(body).children.filter((node) => node.type === 'heading' && node.depth === 2)
  return heads.map((head, at) => ({
    title: toString(head),
    markdown: body
      .slice(head.position?.end.offset, heads[at + 1]?.position?.start.offset)
      .replace(/^\n+|\s+$/g, ''),
  }))
}

/** Takes a section's first ordered list apart; without one, everything is `before`. */
export function splitSteps(markdown: string): Steps {
  const list = parse(markdown).children.find(
    (node): node is List => node.type === 'list' && node.ordered === true,
  )
  if (!list) return { before: markdown, steps: [], after: '' }
  return {
    before: markdown.slice(0, list.position?.start.offset).trim(),
    steps: list.children.map((item) => {
      const first = item.children[0]?.position?.start
      const text = markdown.slice(first?.offset, item.position?.end.offset)
      return unindent(text, (first?.column ?? 1) - 1).trim()
    }),
    after: markdown.slice(list.position?.end.offset).trim(),
  }
}

/** Takes `width` leading blanks off every line but the first, which is cut after them already. */
function unindent(text: string, width: number): string {
  const blanks = new RegExp(`^ {1,${Math.max(width, 1)}}`)
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? line : line.replace(blanks, '')))
    .join('\n')
}
