import { wordEnd } from '../../model/text/cut-at-word'
import { unflatten } from './breaks'

/** Line breaks of all systems. */
const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u

/** Minimum length of a text whose line breaks are recovered; a shorter one is one paragraph. */
const SHORT = 120

/**
 * Maximum length of a line and of a paragraph, in UTF-16 units. A reader of Markdown takes time in proportion to the
 * square of a paragraph when signs such as `[` or `<` in it close nothing. The longest paragraph of a real post had
 * 2,300 characters.
 */
export const LONGEST_PARAGRAPH = 4000

/**
 * The lines of a post, trimmed, without empty ones. If a text is on one line, a listing dropped its line
 * breaks and they are recovered; otherwise its lines are used as they are. Divides overlong lines.
 */
export function linesOf(text: string): string[] {
  // Markdown cannot contain U+0000; parsers replace it with U+FFFD.
  const lines = text
    .replaceAll('\0', '\uFFFD')
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const only = lines.length === 1 ? (lines[0] as string) : ''
  return (only.length > SHORT ? unflatten(only) : lines).flatMap(divided)
}

/** Divides an overlong line where words end, or between characters where it has no spaces. */
function divided(line: string): string[] {
  const parts: string[] = []
  let from = 0
  while (line.length - from > LONGEST_PARAGRAPH) {
    const end = wordEnd(line, from + LONGEST_PARAGRAPH, from)
    parts.push(line.slice(from, end).trim())
    from = end
  }
  return [...parts, line.slice(from).trim()].filter((part) => part !== '')
}
