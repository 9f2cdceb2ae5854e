import type { Block, Span } from '../block'
import { paragraph, replaceSpans, text } from '../block'
import { inline } from '../inline'
import { CLOSING } from '../patterns'

/** A rule of dashes or underscores before a name, as in mail and in posts of DTS engineers. */
const RULE = /^(?:—|--|__|_{3,}|-{3,})$/

/** Possible next lines: a name, a role, or the line of code in which Quinn hides an address. */
const SIGNED = /^(?:[^.?:;]{2,90}|let myEmail = .{1,80})$/

/** Maximum number of lines in a signature. */
const LONGEST = 5

/** Closing words, a rule, a name and the lines after it: one paragraph with line breaks. */
export function signatures(lines: readonly string[]): readonly Block[] {
  const spans: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    if (!CLOSING.test(line) && !RULE.test(line)) continue
    let end = at + 1
    while (end < lines.length && end - at < LONGEST && isSigned(lines, end)) end++
    if (end === at + 1 && RULE.test(line)) continue
    const children = lines
      .slice(at, end)
      .flatMap((one, index) => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        ...(one.startsWith('let ')
          ? [{ type: 'inlineCode' as const, value: one }]
          : signedText(one)),
      ])
    spans.push({ from: at, to: end, nodes: [paragraph(children)] })
    at = end - 1
  }
  return replaceSpans(lines, spans)
}

const signedText = (line: string) =>
  CLOSING.test(line) || RULE.test(line) ? [text(line)] : inline(line)

/** Whether a line is a rule, a name right after the closing or the rule, or the address line below the name. */
function isSigned(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string
  if (RULE.test(line) || line.startsWith('let myEmail = ')) return true
  const above = lines[at - 1] as string
  return (RULE.test(above) || CLOSING.test(above)) && SIGNED.test(line)
}
