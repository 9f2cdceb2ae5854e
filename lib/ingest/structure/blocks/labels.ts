import type { Block, Span } from '../block'
import { paragraph, replaceSpans } from '../block'
import { labelled } from '../inline'

/** `Label: value` with a short capitalized label and a short value, as in lists of environments. */
const PAIR = /^[A-Z][\w /&-]{1,38}: \S.{0,100}$/

/** A value that is a sentence, so that the line is prose. */
const SENTENCE = /[a-z]{2,}[.?!]$|(?: [a-z’']{2,}){7}/

const isPair = (line: string) => PAIR.test(line) && !SENTENCE.test(line) && !/https?:/.test(line)

/** Tables of labels and values: at least two pairs, one per line, with strong labels. */
export function labelTables(lines: readonly string[]): readonly Block[] {
  const spans: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    let end = at
    while (end < lines.length && isPair(lines[end] as string)) end++
    if (end - at < 2) continue
    const children = lines
      .slice(at, end)
      .flatMap((line, index) => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        ...labelled(line),
      ])
    spans.push({ from: at, to: end, nodes: [paragraph(children)] })
    at = end - 1
  }
  return replaceSpans(lines, spans)
}
