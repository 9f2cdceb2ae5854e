import { type Heading, type RenderOptions, renderMarkdown } from '../../../markdown/html'
import type { Post } from '../../../model/knowledge'
import { answerAnchor, type Passage, PAGE_TEXT } from '../../../model/post'
import { wordEnd } from '../../../model/text/cut-at-word'
import { headingShift } from './post-view'

/** Maximum number of facts, and of characters of edits, that a page shows. */
const MOST_FACTS = 150
const MOST_EDITS = 20_000

/** What a page shows of a post: all of it, or the first part of an oversized one. */
export interface PageTexts {
  readonly body: string
  readonly headings: readonly Heading[]
  /** HTML of the first answers. */
  readonly answers: readonly string[]
  readonly facts: Post['facts']
  /** Changes of each revision. */
  readonly edits: readonly (readonly Passage[])[]
  readonly isWhole: boolean
}

/** Renders as much of a post as fits on a page, so that no page is slow to load. Its Markdown twin has the whole text. */
export function pageTexts(post: Post): PageTexts {
  const body = firstPart(post.body, PAGE_TEXT, {
    shiftHeadings: headingShift(post.body.slice(0, PAGE_TEXT)),
    lines: 'code',
  })
  const answers: string[] = []
  let [left, isWhole] = [PAGE_TEXT - bytes(body.html), body.isWhole]
  for (const [n, { text }] of (post.answers ?? []).entries()) {
    if (!isWhole) break
    const lines = `${answerAnchor(n)}-code`
    const part = firstPart(text, left, {
      shiftHeadings: headingShift(text.slice(0, PAGE_TEXT), 3),
      lines,
    })
    left -= bytes(part.html)
    isWhole = part.isWhole
    answers.push(part.html)
  }
  const edits = firstEdits(post.revisions.map(({ changes }) => changes))
  return {
    body: body.html,
    headings: body.headings,
    answers,
    facts: post.facts.slice(0, MOST_FACTS),
    edits: edits.changes,
    isWhole: isWhole && post.facts.length <= MOST_FACTS && edits.isWhole,
  }
}

/** Renders the longest start of a Markdown text, in halves, whose HTML has at most `most` bytes. */
function firstPart(markdown: string, most: number, options: RenderOptions) {
  for (let longest = Math.min(markdown.length, most); ; longest = Math.floor(longest / 2)) {
    const part = startOf(markdown, longest)
    const { html, headings } = renderMarkdown(part, options)
    if (bytes(html) <= most || part === '') return { html, headings, isWhole: part === markdown }
  }
}

/** The start of a Markdown text with at most `longest` characters, up to the end of a line if there is one. */
function startOf(markdown: string, longest: number): string {
  if (markdown.length <= longest) return markdown
  const line = markdown.lastIndexOf('\n', longest)
  return markdown.slice(0, line > longest / 2 ? line : wordEnd(markdown, longest))
}

function firstEdits(changes: readonly (readonly Passage[])[]) {
  let left = MOST_EDITS
  const shown = changes.map((passages) =>
    passages.filter((passage) => (left -= JSON.stringify(passage).length) >= 0),
  )
  return { changes: shown, isWhole: left >= 0 }
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
