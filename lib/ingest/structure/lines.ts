import { unflatten } from './breaks'

/** Characters that end a line, whichever system wrote the text. */
const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u

/** A text shorter than this is one paragraph and has nothing to recover. */
const SHORT = 120

/**
 * The lines of a post, trimmed, empty ones left out. A text on a single line lost its breaks to a
 * listing, so they are looked for; a text that has any is taken as it is.
 */
export function linesOf(text: string): string[] {
  // Markdown cannot hold U+0000 and readers of it put U+FFFD in its place.
  const lines = text
    .replaceAll('\0', '\uFFFD')
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const only = lines.length === 1 ? (lines[0] as string) : ''
  return only.length > SHORT ? unflatten(only) : lines
}
