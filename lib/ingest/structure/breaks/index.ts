import { historySegments, signatureSegments } from './closings'
import { codeSegments } from './code'
import { errorSegments } from './errors'
import { hexSegments } from './hex'
import { logSegments } from './logs'
import { proseLines } from './prose'
import type { Segment, Splitter } from './segment'
import { shellSegments } from './shell'
import { stackSegments } from './stacks'
import { tagSegments } from './tags'

/** The segmenters in the order in which they run; the rest of the text is prose. */
const SPLITTERS: readonly Splitter[] = [
  historySegments,
  signatureSegments,
  stackSegments,
  logSegments,
  errorSegments,
  hexSegments,
  tagSegments,
  shellSegments,
  codeSegments,
]

/**
 * Finds the lines of a text that lost its line breaks.
 *
 * @param text one line, trimmed
 * @returns lines with the same characters in the same order, except for white space
 */
export function unflatten(text: string): string[] {
  let segments: readonly Segment[] = [{ kind: 'prose', text }]
  for (const splitter of SPLITTERS) {
    segments = segments.flatMap((segment) =>
      segment.kind === 'lines' ? [segment] : splitter(segment.text),
    )
  }
  return segments.flatMap((segment) =>
    segment.kind === 'lines' ? segment.lines : proseLines(segment.text),
  )
}
