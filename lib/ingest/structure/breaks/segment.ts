/** A part of a flat text: prose that is still on one line, or lines that are found. */
export type Segment =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }

/** Takes what it knows out of a flat text; the characters stay, in order, only white space goes. */
export type Splitter = (text: string) => readonly Segment[]

/** A stretch of the text with the lines that it becomes; `to` is exclusive. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** The text as segments, with each region (in order, not overlapping) taken out as lines. */
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

/** Lines of `text` from `from` to `to`, one beginning at each offset in `starts` (ascending). */
export function linesAt(
  text: string,
  from: number,
  to: number,
  starts: readonly number[],
): string[] {
  const inside = starts.filter((start) => start > from && start < to)
  return [from, ...inside].map((start, index) => text.slice(start, inside[index] ?? to))
}
