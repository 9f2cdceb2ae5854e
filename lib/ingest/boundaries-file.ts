import type { Fault } from '../model/fault'
import type { Boundaries } from '../model/structure'
import type { Span } from './layouts/span'
import type { SourceText } from '../model/source-text'

/**
 * The reviewed spans of a feed's posts, checked against the source they were made for.
 *
 * @param at path of the reviewed file, for its faults
 * @returns the spans (0-based) and a fault for each that no longer fits, with the line of the source
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
        problem: `The reviewed boundaries in ${at} no longer fit the source.`,
        expected,
        found: found.slice(0, 80),
        mend: `Correct the lines of the post [${first}, ${last}] in ${at}.`,
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
