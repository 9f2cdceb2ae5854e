import type { Heading, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'

/** A part of a post on its way to Markdown: lines that no step has recognized yet, or a finished node. */
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'node'; readonly node: RootContent }

/** The nodes before and after a run of lines, if any. */
export interface Neighbors {
  readonly before: RootContent | undefined
  readonly after: RootContent | undefined
}

/**
 * One step of the recovery. Takes a run of unrecognized lines (trimmed, none empty) and its neighbors, and
 * returns the same lines in the same order, some of them as nodes.
 */
export type Step = (lines: readonly string[], neighbors: Neighbors) => readonly Block[]

/** Runs the steps in order, each over every run of lines that is still unrecognized. */
export function applySteps(lines: readonly string[], steps: readonly Step[]): readonly Block[] {
  let blocks: readonly Block[] = lines.length === 0 ? [] : [{ kind: 'lines', lines }]
  for (const step of steps) {
    blocks = blocks.flatMap((block, at) =>
      block.kind === 'node'
        ? [block]
        : step(block.lines, { before: nodeOf(blocks[at - 1]), after: nodeOf(blocks[at + 1]) }),
    )
  }
  return blocks
}

const nodeOf = (block: Block | undefined) => (block?.kind === 'node' ? block.node : undefined)

/** A range of lines that a step recognized; `to` is exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly nodes: readonly RootContent[]
}

/** Replaces each span of `lines` (in order, not overlapping) by its nodes. */
export function replaceSpans(lines: readonly string[], spans: readonly Span[]): Block[] {
  const blocks: Block[] = []
  const keep = (from: number, to: number) => {
    if (from < to) blocks.push({ kind: 'lines', lines: lines.slice(from, to) })
  }
  let at = 0
  for (const span of spans) {
    keep(at, span.from)
    for (const node of span.nodes) blocks.push({ kind: 'node', node })
    at = span.to
  }
  keep(at, lines.length)
  return blocks
}

export const text = (value: string): Text => ({ type: 'text', value })

export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
})

/** Post pages have the title as `h1`, so a post's own headings start at depth 2. */
export const heading = (children: PhrasingContent[], depth: 2 | 3 = 2): Heading => ({
  type: 'heading',
  depth,
  children,
})

/** Makes one fenced code block of lines. */
export const codeBlock = (lines: readonly string[], lang: string): RootContent => ({
  type: 'code',
  lang,
  value: lines.join('\n'),
})
