import { renderMarkdown } from '../../../markdown/html'
import type { Reference } from '../../../markdown/references'
import type { Evidence } from '../../../model/evidence'
import type { GlossaryEntry } from '../../../model/guide'

/** Renders a piece of a page's Markdown as safe HTML. */
export type ProseOfPage = (markdown: string) => string

/**
 * Creates a renderer for the pieces of one page; call it in reading order. References link to the page's
 * evidence, anchors are unique across all pieces, and only the first use of a glossary term is linked.
 *
 * @param taken anchors of the page's own headings
 * @param before how many numbers the page uses for other evidence, when it shows pieces of another page
 */
export function proseOfPage(
  evidence: readonly Evidence[],
  glossary: readonly GlossaryEntry[],
  taken: Iterable<string> = [],
  before = 0,
): ProseOfPage {
  const references = new Map<string, Reference>(
    evidence.map(({ id, confidence }, at) => [id, { number: before + at + 1, confidence }]),
  )
  const usedIds = new Set(taken)
  let unused = glossary
  return (markdown) => {
    const { html } = renderMarkdown(markdown, { references, usedIds, glossary: unused })
    unused = unused.filter((entry) => !html.includes(`"/glossary/#${entry.slug}"`))
    return html
  }
}

/** Removes `[^id]` references from Markdown, for places that show no evidence. */
export function withoutReferences(markdown: string): string {
  return markdown.replace(/\[\^[a-z0-9-]+\]/g, '')
}
