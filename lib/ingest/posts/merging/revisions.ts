import { groupByKeys } from '../../../util/group-by-keys'
import { sightingKey } from '../../../model/post'
import { withoutSpaces } from './similarity'
import type { SourceSighting } from './group'
import { parseCount } from '../../read/text/metrics'

/** One text of a post, with the sightings that show it (indexes into the post's sightings). */
export interface TextVersion {
  readonly sightings: readonly number[]
}

/** Evidence for the order of captures besides the pages themselves. */
export interface CaptureOrder {
  /** Capture date of a source, if known. */
  readonly captured: ReadonlyMap<string, string>
  /** Index of a source in `sources.yaml`. */
  readonly position: ReadonlyMap<string, number>
  /** Places that an editor put in order, newest first. */
  readonly newestFirst: readonly string[]
}

/**
 * Sorts the sightings of a post into its texts, newest first.
 *
 * Sightings show the same text if their texts differ only in white space or escaped characters, or if one
 * is truncated by the end of its file. The first clue that differs decides which text is newer: the
 * editor's order; the capture dates; the last date of the text's own revision history; the views, which
 * only grow; the order of the sources; the place within one page, because pages are sorted by latest
 * activity.
 */
export function findTextVersions(
  sightings: readonly SourceSighting[],
  order: CaptureOrder,
): TextVersion[] {
  const texts = sightings.map(({ text }) => withoutSpaces(unescape(text)))
  if (texts.every((text) => text === texts[0])) return [{ sightings: texts.map((_, i) => i) }]
  const members = groupByKeys([...sightings.keys()], (i) => {
    const text = texts[i] ?? ''
    const complete = sightings[i]?.complete
      ? undefined
      : texts.find((other) => other !== text && other.startsWith(text))
    return [complete ?? text]
  })
  const variants = [...members.values()].map((shown) => ({ sightings: shown }))
  const of = (variant: TextVersion): SourceSighting[] =>
    variant.sightings.flatMap((i) => sightings[i] ?? [])
  // Use a clue only if every text has it; otherwise three texts could form a cycle.
  const useful = [
    ...clues(order),
    (shown: readonly SourceSighting[]) => newestSource(shown, order),
    place,
  ]
    .map((clue) => variants.map((variant) => clue(of(variant))))
    .filter((values) => values.every((value) => value !== null))
  return variants
    .map((variant, n) => ({ variant, age: useful.map((values) => values[n] ?? 0) }))
    .sort((a, b) => compareAge(a.age, b.age))
    .map(({ variant }) => variant)
}

/** Negative if the first is newer. The first clue that differs decides; the larger value is newer. */
function compareAge(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? 0 : (a[at] ?? 0) > (b[at] ?? 0) ? -1 : 1
}

/** Undoes the escapes that some captures leave in code: `&lt;`, `&gt;`, `&amp;`, quotes. */
export function unescape(text: string): string {
  if (!text.includes('&')) return text
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

type Clue = (sightings: readonly SourceSighting[]) => number | string | null

/** Each gives a value that is larger for a newer text, or null if it does not apply. */
function clues(order: CaptureOrder): Clue[] {
  return [
    (sightings) => {
      const at = sightings.map((sighting) => order.newestFirst.indexOf(sightingKey(sighting)))
      const known = at.filter((position) => position >= 0)
      return known.length === 0 ? null : -Math.min(...known)
    },
    (sightings) => latest(sightings.map(({ file }) => order.captured.get(file) ?? null)),
    (sightings) => latest(sightings.map(({ text }) => lastRevisionDate(text))),
    (sightings) =>
      latest(sightings.map(({ shown }) => parseCount(shown?.views ?? '')?.value ?? null)),
  ]
}

function latest<T extends string | number>(values: readonly (T | null)[]): T | null {
  return values.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

/** Last date below `Revision History`, which guidance posts have. */
function lastRevisionDate(text: string): string | null {
  const history = text.split(/\bRevision History\b/u).at(1) ?? ''
  return latest(history.match(/\b\d{4}-\d{2}-\d{2}\b/gu) ?? [])
}

/** Of two texts on one page the upper one is newer. */
function place(sightings: readonly SourceSighting[]): number {
  return -Math.min(...sightings.map(({ lines }) => lines[0]))
}

function newestSource(sightings: readonly SourceSighting[], order: CaptureOrder): number {
  return Math.max(...sightings.map(({ file }) => order.position.get(file) ?? -1))
}
