import { htmlLines, type HtmlTextOptions } from '../html/lines'
import { roleOf } from '../text/marker'
import type { LineUse, ReadSighting, ReadSource, Format } from '../types'
import type { Place } from './placed-text'

/** A post as a record of a file gives it. */
export interface RecordPost {
  /** A post, or a question or answer of a thread. */
  readonly role: 'post' | 'question' | 'answer'
  readonly title: string | null
  readonly lines: readonly string[]
  /** Where the text is stored. */
  readonly place: Place
  readonly shown?: {
    readonly replies?: number | undefined
    readonly boosts?: number | undefined
    readonly views?: number | undefined
    /** Day of the last activity, or on which it was written. */
    readonly date?: string | undefined
  }
  readonly tags?: readonly string[]
  readonly address?: string | undefined
  /** Title of the author at the forum; kept only for a role of Apple. */
  readonly by?: string | undefined
  readonly accepted?: boolean | undefined
  /** Names of attached files, which are not kept. */
  readonly attachments?: readonly string[]
}

/** A sighting made of a record. Blank lines at both ends are left out. */
function sightingOf(post: RecordPost): ReadSighting {
  const { role, title, place, shown, by, accepted, attachments = [] } = post
  const text = post.lines
    .join('\n')
    .replace(/^\s*\n/u, '')
    .trimEnd()
  const count = (value: number | undefined): string | null =>
    value === undefined ? null : String(value)
  const apple = by === undefined ? undefined : roleOf(by)
  const plainTitle = title?.replace(/\s+/gu, ' ').trim() ?? ''
  return {
    layout: role === 'post' ? 'feed' : 'thread',
    role,
    title: plainTitle === '' ? null : plainTitle,
    text,
    textLines: text === '' ? null : place.lines,
    lines: place.lines,
    lineNumbers: text.split('\n').map(() => place.lines[0]),
    bytes: place.bytes,
    shown:
      shown === undefined
        ? null
        : {
            replies: count(shown.replies),
            boosts: count(shown.boosts),
            views: count(shown.views),
            activity: shown.date ?? null,
          },
    tags: post.tags ?? [],
    ...(post.address ? { address: post.address } : {}),
    ...(apple ? { by: apple } : {}),
    ...(accepted && role === 'answer' ? { accepted: true } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    complete: true,
  }
}

/** What is read from a file of records: each thread's question, followed by its answers. */
export function recordSource(
  file: string,
  format: Format,
  lineCount: number,
  posts: readonly RecordPost[],
): ReadSource {
  const sightings = posts.map(sightingOf)
  const uses = new Array<LineUse>(lineCount).fill('furniture')
  for (const { lines } of sightings) uses.fill('text', lines[0] - 1, lines[1])
  const layouts = new Set(sightings.map(({ layout }) => layout))
  return {
    file,
    format,
    layout: layouts.size > 1 ? 'mixed' : (sightings[0]?.layout ?? 'thread'),
    header: {},
    sightings,
    uses,
    faults: [],
  }
}

/** Text lines of a post that is stored as HTML, the items of its lists with their markers. */
export function textLines(html: string, isLeftOut?: HtmlTextOptions['isLeftOut']): string[] {
  return htmlLines(html, { marksItems: true, ...(isLeftOut ? { isLeftOut } : {}) }).map(
    ({ text }) => text,
  )
}

/** The day of a date in any form that JavaScript reads, in UTC; undefined for anything else. */
export function dayOf(date: string | undefined): string | undefined {
  const time = date === undefined ? NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}
