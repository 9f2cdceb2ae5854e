import { unflatten } from './breaks'

/** Line breaks of all systems. */
const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u

/** Minimum length of a text whose line breaks are recovered; a shorter one is one paragraph. */
const SHORT = 120

/**
 * The lines of a post, trimmed, without empty ones. If a text is on one line, a listing dropped its line
 * breaks and they are recovered; otherwise its lines are used as they are.
 */
export function linesOf(text: string): string[] {
  // Markdown cannot contain U+0000; parsers replace it with U+FFFD.
  const lines = text
    .replaceAll('\0', '\uFFFD')
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const only = lines.length === 1 ? (lines[0] as string) : ''
  return only.length > SHORT ? unflatten(only) : lines
}
