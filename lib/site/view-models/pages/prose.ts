import { renderMarkdown } from '../../../markdown/html'
import type { Reference } from '../../../markdown/references'
import type { Evidence } from '../../../model/evidence'
import type { GlossaryEntry } from '../../../model/guide'

/** Turns pieces of one page's Markdown into safe HTML. */
export type ProseOfPage = (markdown: string) => string

/**
 * A renderer for the pieces of one page, called in reading order. References lead to the page's evidence,
 * anchors stay unique over all pieces, and a glossary term is linked only where the page first uses it.
 *
 * @param taken anchors that the page uses for its own headings
 * @param series id of the page whose evidence it is, where another page shows the pieces
 */
export function proseOfPage(
  evidence: readonly Evidence[],
  glossary: readonly GlossaryEntry[],
  taken: Iterable<string> = [],
  series = '',
): ProseOfPage {
  const references = new Map<string, Reference>(
    evidence.map(({ id, confidence }, at) => [
      id,
      { label: series ? `${series}·${at + 1}` : String(at + 1), confidence },
    ]),
  )
  const usedIds = new Set(taken)
  let unused = glossary
  return (markdown) => {
    const { html } = renderMarkdown(markdown, { references, usedIds, glossary: unused })
    unused = unused.filter((entry) => !html.includes(`"/glossary/#${entry.slug}"`))
    return html
  }
}

/** Markdown without its `[^id]` references, for places that show no evidence. */
export function withoutReferences(markdown: string): string {
  return markdown.replace(/\[\^[a-z0-9-]+\]/g, '')
}
