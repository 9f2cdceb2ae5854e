import { toString } from 'mdast-util-to-string'
import type { List, Root, RootContent } from 'mdast'
import { reuse } from '../util/node/result-cache'
import { parseMarkdown } from './tree'

/** A section of a page, under a `## ` heading. */
export interface Section {
  readonly name: string
  readonly markdown: string
  /** 1-based line of the heading within the body. */
  readonly line: number
}

/** Splits a body at its `## ` headings. Text before the first heading becomes a section named ''. */
export function splitSections(body: string): readonly Section[] {
  return reuse(
    () => ['sections', body],
    () => split(body),
  )
}

function split(body: string): Section[] {
  const tree = parseMarkdown(body)
  const heads = tree.children.filter((node) => node.type === 'heading' && node.depth === 2)
  const firstStart = heads[0]?.position?.start.offset ?? body.length
  const sections: Section[] = []
  const before = body.slice(0, firstStart).trim()
  if (before !== '') sections.push({ name: '', markdown: before, line: 1 })
  heads.forEach((head, i) => {
    const from = head.position?.end.offset ?? 0
    const to = heads[i + 1]?.position?.start.offset ?? body.length
    sections.push({
      name: toString(head).trim(),
      markdown: body.slice(from, to).trim(),
      line: head.position?.start.line ?? 1,
    })
  })
  return sections
}

/** One item of a numbered list of steps. All fields are Markdown. */
export interface Step {
  /** What to do: everything up to the first `Expect:` or `Otherwise:`. */
  readonly action: string
  /** The expected result, without the word `Expect:`. */
  readonly expect: string | null
  /** What to conclude or do when the result differs, without the word `Otherwise:`. */
  readonly otherwise: string | null
}

/** Returns the steps of a section: the items of its ordered lists. Ignores the text around the lists. */
export function stepsOf(markdown: string): readonly Step[] {
  return reuse(
    () => ['steps', markdown],
    () => steps(markdown),
  )
}

function steps(markdown: string): Step[] {
  return orderedLists(parseMarkdown(markdown)).flatMap((list) =>
    list.children.map((item) => {
      const parts: Record<'action' | 'expect' | 'otherwise', string[]> = {
        action: [],
        expect: [],
        otherwise: [],
      }
      let part: keyof typeof parts = 'action'
      for (const block of item.children) {
        const text = outdent(source(markdown, block), (block.position?.start.column ?? 1) - 1)
        const label = /^(Expect|Otherwise):\s*/.exec(text)
        if (label) part = label[1] === 'Expect' ? 'expect' : 'otherwise'
        parts[part].push(label ? text.slice(label[0].length) : text)
      }
      return {
        action: parts.action.join('\n\n'),
        expect: parts.expect.length > 0 ? parts.expect.join('\n\n') : null,
        otherwise: parts.otherwise.length > 0 ? parts.otherwise.join('\n\n') : null,
      }
    }),
  )
}

function orderedLists(tree: Root): List[] {
  return tree.children.filter((node): node is List => node.type === 'list' && node.ordered === true)
}

function source(markdown: string, node: RootContent): string {
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

function outdent(text: string, columns: number): string {
  return text.replace(new RegExp(`\\n {1,${Math.max(columns, 1)}}`, 'g'), '\n')
}
