import type { MatchData } from '../../search/match/data'
import { Matcher, type Match } from '../../search/match/matcher'

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
  const lines = text.split(/\r\n|\n|\r/)
  let started = performance.now()
  for (let at = 0; at < lines.length; at += BATCH) {
    matcher.feed(lines.slice(at, at + BATCH))
    if (performance.now() - started < SLICE) continue
    progress(at / lines.length)
    await pause()
    started = performance.now()
  }
  return matcher.result()
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
