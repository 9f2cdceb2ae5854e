import { takeOut, type Segment } from './segment'

const BYTES = /(?<=^| )[0-9a-fA-F]{2}(?: [0-9a-fA-F]{2}){7,}(?= |$)/g

/** Hex dumps: a run of at least eight bytes has its own lines. */
export function hexSegments(text: string): Segment[] {
  return takeOut(
    text,
    [...text.matchAll(BYTES)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      lines: [match[0]],
    })),
  )
}
