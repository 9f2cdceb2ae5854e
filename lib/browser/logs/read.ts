import type { MatchData } from '../../logs/data'
import { Matcher, type Match } from '../../logs/match/matcher'

/** Longest time that a slice may block the page, in milliseconds. */
const SLICE = 12
/** Lines read between two checks of the time. */
const BATCH = 8

/**
 * Matches a text in slices, so that the page stays responsive without a worker.
 *
 * @param progress called with the share read, 0 to 1, after each slice
 */
export async function readInSlices(
  data: MatchData,
  text: string,
  progress: (share: number) => void,
): Promise<Match[]> {
  const matcher = new Matcher(data)
  await feedInSlices(matcher, text, progress)
  return matcher.result()
}

/** Feeds the lines of a text to a reader, and yields to the page after each slice. */
export async function feedInSlices(
  reader: { feed(lines: readonly string[]): void },
  text: string,
  progress: (share: number) => void = () => {},
): Promise<void> {
  const lines = text.split(/\r\n|\n|\r/)
  let started = performance.now()
  for (let at = 0; at < lines.length; at += BATCH) {
    reader.feed(lines.slice(at, at + BATCH))
    if (performance.now() - started < SLICE) continue
    progress(at / lines.length)
    await pause()
    started = performance.now()
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
