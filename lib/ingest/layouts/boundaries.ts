import { isClosing } from './ending'
import type { Span } from './span'
import { readTail } from './tail'

/**
 * Proposes where the posts of a feed begin. A feed has no separators, so this is a judgement from the
 * text; a reviewed file in `content/structure/boundaries/` overrules it.
 */
export function proposeBoundaries(lines: readonly string[], span: Span): Span[] {
  const starts = [span.first]
  for (let i = span.first + 1; i <= span.last; i++) {
    const start = starts.at(-1) ?? span.first
    const tail = readTail(lines, i, span.last)
    if (tail) {
      if (tail.last < span.last) starts.push(tail.last + 1)
      i = tail.last + 1
      continue
    }
    if (beginsPost(lines, i, start)) starts.push(i)
  }
  return starts.map((first, n) => ({ first, last: (starts[n + 1] ?? span.last + 1) - 1 }))
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|greetings)\b(?:[ ,!:.]|$)/iu

function beginsPost(lines: readonly string[], at: number, start: number): boolean {
  const line = lines[at]?.trim() ?? ''
  if (GREETING.test(line)) return true
  return at - 1 > start && isClosing(lines[at - 1] ?? '') && line.split(/\s+/u).length > 4
}
