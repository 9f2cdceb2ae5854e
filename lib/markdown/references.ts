import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Confidence } from '../model/common'

/** The evidence behind a reference mark, as far as the mark shows it. */
export interface Reference {
  /** Number of the evidence, unique on the page. */
  readonly number: number
  readonly confidence: Confidence
}

/** A reference mark, `[^id]`. GFM leaves it as text because pages define no footnotes. */
export const REFERENCE = /\[\^([a-z0-9-]+)\]/g

/** Returns the ids of the evidence that a text refers to, in order and with repeats. */
export function referencedIds(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map((match) => match[1] ?? '')
}

/**
 * A remark plugin that turns `[^id]` into a link to `#evidence-<id>`. The link shows the number of the evidence.
 * Unknown ids stay text.
 */
export function linkReferences(references: ReadonlyMap<string, Reference>) {
  return (tree: Root): void =>
    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[^')) return
      const parts: PhrasingContent[] = []
      let from = 0
      for (const match of node.value.matchAll(REFERENCE)) {
        const id = match[1] ?? ''
        const reference = references.get(id)
        if (!reference) continue
        if (match.index > from)
          parts.push({ type: 'text', value: node.value.slice(from, match.index) })
        parts.push(referenceLink(id, reference))
        from = match.index + match[0].length
      }
      if (parts.length === 0) return
      if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) })
      parent.children.splice(index, 1, ...(parts as typeof parent.children))
      return [SKIP, index + parts.length]
    })
}

function referenceLink(id: string, { number, confidence }: Reference): Link {
  const isInference = confidence === 'inference'
  return {
    type: 'link',
    url: `#evidence-${id}`,
    data: { hProperties: { className: ['ref', ...(isInference ? ['inference'] : [])] } },
    children: [{ type: 'text', value: String(number) }],
  }
}
