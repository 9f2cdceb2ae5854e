import { stringify } from 'yaml'
import type { Fault } from '../../model/fault'
import type { Boundaries } from '../../model/sources/structure'
import type { Span } from '../read/text/span'
import type { ReadSource } from '../read/types'
import type { SourceText } from '../../model/sources/source-text'

/**
 * Reads the reviewed spans of a feed's posts and checks them against their source.
 *
 * @param at path of the reviewed file, for faults
 * @returns the spans (0-based), and a fault with the source line for each span that no longer matches
 */
export function reviewedSpans(
  boundaries: Boundaries,
  source: SourceText,
  at: string,
): { readonly spans: readonly Span[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  let free = 1
  const spans = boundaries.posts.map(({ lines: [first, last], starts, ends }) => {
    const misfit = (line: number, expected: string, found: string): void => {
      faults.push({
        file: `content/sources/${source.file}`,
        line,
        problem: `The reviewed boundaries in ${at} no longer match the source.`,
        expected,
        found: found.slice(0, 80),
        fix: `Correct the lines of the post [${first}, ${last}] in ${at}.`,
      })
    }
    const opening = source.lines[first - 1]?.trim() ?? ''
    const closing = source.lines[last - 1]?.trim() ?? ''
    if (first < free || last < first) {
      misfit(
        first,
        `a post that begins at line ${free} or later and ends after it`,
        `[${first}, ${last}]`,
      )
    }
    if (!opening.startsWith(starts)) misfit(first, `a line that starts with "${starts}"`, opening)
    if (!closing.endsWith(ends)) misfit(last, `a line that ends with "${ends}"`, closing)
    free = last + 1
    return { first: first - 1, last: last - 1 }
  })
  return { spans, faults }
}

/** Characters stored from each end of a post, to detect that the source has changed. */
const KEPT_LETTERS = 48

/**
 * Formats the proposed boundaries of a feed as a file that an editor reviews and stores in
 * `content/structure/boundaries/`.
 *
 * @param lines lines of the source
 */
export function boundariesText(read: ReadSource, lines: readonly string[]): string {
  const posts = read.sightings
    .filter((post) => post.layout === 'feed')
    .map(({ lines: [first, last] }) => ({
      lines: [first, last] as [number, number],
      starts: (lines[first - 1]?.trim() ?? '').slice(0, KEPT_LETTERS).trimEnd(),
      ends: (lines[last - 1]?.trim() ?? '').slice(-KEPT_LETTERS).trimStart(),
    }))
  const boundaries: Boundaries = { file: read.file, posts }
  return stringify(boundaries, { lineWidth: 0 })
}
