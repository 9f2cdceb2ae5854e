import type { Block, Span } from '../block'
import { heading, paragraph, replaceSpans, text } from '../block'
import { inline } from '../inline'

/** `2025-12-10 Added …`: a revision in the style of Apple's engineers. */
const REVISION = /^(\d{4}-\d{2}-\d{2}) (\S.*)$/

/** A `Revision History` with its dated lines: a heading and a list. */
export function revisionHistories(lines: readonly string[]): readonly Block[] {
  const spans: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== 'Revision History') continue
    let end = at + 1
    while (end < lines.length && REVISION.test(lines[end] as string)) end++
    if (end === at + 1) continue
    spans.push({
      from: at,
      to: end,
      nodes: [
        heading([text('Revision History')]),
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: lines.slice(at + 1, end).map((line) => {
            const [, date = '', what = ''] = REVISION.exec(line) ?? []
            return {
              type: 'listItem',
              spread: false,
              children: [
                paragraph([{ type: 'strong', children: [text(date)] }, text(' '), ...inline(what)]),
              ],
            }
          }),
        },
      ],
    })
    at = end - 1
  }
  return replaceSpans(lines, spans)
}
