import { linesAt, type Region, takeOut, type Segment } from './segment'

/** A frame's number, image and address, then the symbol. */
const FRAME = /(?<=^| )\d{1,3} {1,4}(?:[^\s]{1,80}|\?\?\?) {1,4}0x[0-9a-f]{8,16} /g

/** The end of a frame's symbol: its offset, and file and line if the report has them. */
const OFFSET = / \+ \d{1,9}(?: \([^()\s]{1,80}:\d{1,6}\)| \(<[\w-]{1,40}>:\d{1,6}\))?/

/** Labels of a crash report, and headers of its threads. */
const HEADERS =
  /(?<=^| )(?:Code Type:|Parent Process:|User ID:|Date\/Time:|OS Version:|Report Version:|Anonymous UUID:|Crashed Thread:|Exception Type:|Exception Codes:|Exception Note:|Termination Reason:|Triggered by Thread:|Application Specific Information:|Hardware Model:|Incident Identifier:|BUG IN |Thread \d{1,4} Crashed:|Thread \d{1,4}(?: name)?:|\.\.\.(?= ))/g

/** Distance before the first frame that is searched for header lines, in characters. */
const REACH = 3000

/** Crash reports: a line per header and per frame. */
export function stackSegments(text: string): Segment[] {
  const frames = [...text.matchAll(FRAME)].map((match) => match.index)
  const regions: Region[] = []
  for (let first = 0; first < frames.length;) {
    let last = first
    while (
      last + 1 < frames.length &&
      frameEnd(text, frames[last] as number, frames[last + 1]) + 2 >= (frames[last + 1] as number)
    )
      last++
    if (last - first >= 1)
      regions.push(region(text, frames.slice(first, last + 1), regions.at(-1)?.to ?? 0))
    first = last + 1
  }
  return takeOut(text, regions)
}

function region(text: string, frames: readonly number[], floor: number): Region {
  const first = frames[0] as number
  const reach = Math.max(floor, first - REACH)
  const headers = [...text.slice(reach, first).matchAll(HEADERS)].map(
    (match) => reach + match.index,
  )
  const from = headers.find((at) => !text.startsWith('...', at)) ?? first
  let to = frameEnd(text, frames.at(-1) as number, undefined)
  if (text.startsWith(' ...', to)) to += 4
  return {
    from,
    to,
    lines: linesAt(
      text,
      from,
      to,
      [...headers, ...frames, text.lastIndexOf('...', to - 1)]
        .filter((at) => at >= from)
        .sort((a, b) => a - b),
    ),
  }
}

/** End of the frame that starts at `from`, at most the start of the next one. */
function frameEnd(text: string, from: number, next: number | undefined): number {
  const limit = next ?? Math.min(text.length, from + 1000)
  const offset = OFFSET.exec(text.slice(from, limit))
  return offset === null ? limit : from + offset.index + offset[0].length
}
