/** A part of a flat text: prose that is still on one line, or finished lines. */
export type Segment =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }

/** Splits the parts that it recognizes from a flat text. Keeps all characters in order, except for white space. */
export type Splitter = (text: string) => readonly Segment[]

/** A range of the text with its lines; `to` is exclusive. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** Splits a text into segments; each region (in order, not overlapping) becomes lines. */
export function takeOut(text: string, regions: readonly Region[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  const prose = (to: number) => {
    const between = text.slice(at, to).trim()
    if (between !== '') segments.push({ kind: 'prose', text: between })
  }
  for (const region of regions) {
    prose(region.from)
    const lines = region.lines.map((line) => line.trim()).filter((line) => line !== '')
    if (lines.length > 0) segments.push({ kind: 'lines', lines })
    at = region.to
  }
  prose(text.length)
  return segments
}

/** Makes a splitter that gives every match of a global pattern its own line. */
export const splitMatches =
  (pattern: RegExp): Splitter =>
  (text) =>
    takeOut(
      text,
      [...text.matchAll(pattern)].map(({ 0: line, index }) => ({
        from: index,
        to: index + line.length,
        lines: [line],
      })),
    )

/** Splits `text` from `from` to `to` into lines that start at the offsets in `starts` (ascending). */
export function linesAt(
  text: string,
  from: number,
  to: number,
  starts: readonly number[],
): string[] {
  const inside = starts.filter((start) => start > from && start < to)
  return [from, ...inside].map((start, index) => text.slice(start, inside[index] ?? to))
}
