import type { MatchData } from '../../logs/data'
import { Matcher, type Match } from '../../logs/match/matcher'

/** File below the assets that holds what the matcher knows. */
export const MATCH_FILE = 'match-data.js'

/** Longest a slice of reading may hold up a page, in milliseconds. */
const SLICE = 12
/** Lines between two looks at the clock. */
const BATCH = 8

/**
 * Reads a text in slices, so that a page stays live where no worker is allowed.
 *
 * @param progress told the share read, 0 to 1, after each slice
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

/** Hands the lines of a text to whoever reads them, and lets the page breathe in between. */
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
