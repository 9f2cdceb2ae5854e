import { nextLine, type Span } from './span'

/** An answer that a page prints twice: above the replies, because it was accepted, and among them. */
export interface RepeatedCopy {
  /** Last line of the first copy. */
  readonly firstEnd: number
  /** The second copy, as far as the file contains it. */
  readonly second: Span
}

/** Fewer equal lines are no copy, unless the copies adjoin or the file ends within the second one. */
const EQUAL_LINES = 2

/**
 * Finds the second copy of the answer at the start of a span. Ignores blank lines, because the page spaces
 * the copies differently.
 *
 * @returns undefined if the answer is printed once
 */
export function repeatedCopy(lines: readonly string[], span: Span): RepeatedCopy | undefined {
  const start = nextLine(lines, span.first, span.last)
  if (start < 0) return undefined
  const opening = lines[start]?.trim() ?? ''
  for (
    let at = nextLine(lines, start + 1, span.last);
    at >= 0;
    at = nextLine(lines, at + 1, span.last)
  ) {
    const line = lines[at]?.trim() ?? ''
    const cut = at === lines.length - 1 && line.length >= 8 && opening.startsWith(line)
    if (line !== opening && !cut) continue
    const copy = compare(lines, start, at, span.last)
    if (copy) return copy
  }
  return undefined
}

function compare(
  lines: readonly string[],
  start: number,
  second: number,
  last: number,
): RepeatedCopy | undefined {
  let a = start
  let b = second
  let equal = 0
  let firstEnd = start
  let secondEnd = second
  while (a >= 0 && b >= 0 && a < second) {
    const [left, right] = [lines[a]?.trim() ?? '', lines[b]?.trim() ?? '']
    const cut = b === lines.length - 1 && left.startsWith(right)
    if (left !== right && !cut) break
    equal++
    firstEnd = a
    secondEnd = b
    a = nextLine(lines, a + 1, last)
    b = nextLine(lines, b + 1, last)
  }
  const wholeFirst = a === second
  const endsWithFile = b < 0
  if (equal < EQUAL_LINES && !wholeFirst && !endsWithFile) return undefined
  // A truncated second copy does not show where the first one ends, unless it follows directly.
  if (endsWithFile && !wholeFirst) firstEnd = second - 1
  return {
    firstEnd: wholeFirst ? second - 1 : firstEnd,
    second: { first: second, last: secondEnd },
  }
}
