import type { Block, Span } from '../block'
import { codeBlock, replaceSpans } from '../block'
import { bracketBalance, codeLikeness, LONGEST_CODE_LINE } from '../code-line'
import { indent } from '../indent'
import { languageOf } from '../language'

/** Maximum number of lines inside an open bracket; after that it counts as never closed. */
const LONGEST_OPEN = 300

/**
 * End (exclusive) of the code that starts at `from`: lines that look like code, and all lines up to the
 * closing brackets.
 */
function codeEnd(lines: readonly string[], from: number): number {
  let depth = 0
  let openSince = from
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as string
    const likeness = codeLikeness(line)
    const inside = depth > 0 && at - openSince <= LONGEST_OPEN
    if (line.length > LONGEST_CODE_LINE || (!inside && likeness === 'none')) break
    if (depth === 0) openSince = at
    depth = Math.max(0, depth + bracketBalance(line))
    if (likeness !== 'none' || depth === 0) end = at + 1
    else if (!closes(lines, at, depth)) break
  }
  return trimTail(lines, from, end)
}

/** Whether the brackets open at `at` are closed within reach. */
function closes(lines: readonly string[], at: number, depth: number): boolean {
  let left = depth
  for (let ahead = at + 1; ahead < lines.length && ahead - at <= LONGEST_OPEN; ahead++) {
    if ((lines[ahead] as string).length > LONGEST_CODE_LINE) return false
    left += bracketBalance(lines[ahead] as string)
    if (left <= 0) return true
  }
  return false
}

/** Leaves out lines at the end that read as prose with a call in it. */
function trimTail(lines: readonly string[], from: number, end: number): number {
  let last = end
  while (last > from + 1 && readsAsProse(lines[last - 1] as string)) last--
  return last
}

/** Whether a line has three words in a row, is no comment, and does not end as only code does. */
function readsAsProse(line: string): boolean {
  if (line.startsWith('//')) return false
  return /[a-z]{2} [a-z]{2,} [a-z]{2}./.test(line) && /[^;{})\]"]$/.test(line)
}

/** Includes comments and opening brackets before the first line that is surely code. */
function codeStart(lines: readonly string[], strong: number, floor: number): number {
  let start = strong
  while (start > floor && /^(?:\/\/|@\w+$|\{$|#)/.test(lines[start - 1] as string)) start--
  return start
}

/** Code: fenced, with its language, and with indentation rebuilt from its brackets. */
export function code(lines: readonly string[]): readonly Block[] {
  const spans: Span[] = []
  let floor = 0
  for (let at = 0; at < lines.length; at++) {
    if (codeLikeness(lines[at] as string) !== 'strong') continue
    const from = codeStart(lines, at, floor)
    const end = codeEnd(lines, at)
    const run = lines.slice(from, end)
    const language = languageOf(run)
    spans.push({ from, to: end, nodes: [codeBlock(indent(run, language), language)] })
    floor = end
    at = end - 1
  }
  return replaceSpans(lines, spans)
}
