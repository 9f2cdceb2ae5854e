import { renderMarkdown } from '../markdown/html'
import type { Evidence } from '../model/evidence'

/** Safe HTML of a piece of a curated page; its `[^id]` references lead to the page's evidence list. */
export function proseHtml(markdown: string, evidence: readonly Evidence[] = []): string {
  return renderMarkdown(markdown, { evidence }).html
}

/** Markdown without its `[^id]` references, for places that show no evidence. */
export function withoutReferences(markdown: string): string {
  return markdown.replace(/\[\^[a-z0-9-]+\]/g, '')
}
