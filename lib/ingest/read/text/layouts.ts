import { FaultError } from '../../../model/fault'
import type { LineUse, Notes, ReadSighting, ReadSource, ToldLayout } from '../types'
import type { SourceText } from '../../../model/sources/source-text'
import { proposeBoundaries } from './feed/boundaries'
import { readFeedPost } from './feed/feed'
import { findHeaders, type HeaderBlock } from './header'
import { isCutLabelledBlock } from './listing/labelled'
import type { Metric } from './labels'
import { readCutRow, readListing } from './listing/listing'
import { type Span, trimSpan } from './span'
import { readThread } from './thread'

/**
 * Reads a text dump: finds the page headers and passes the lines between them to the reader for their
 * layout. A file can contain several pages in different layouts.
 *
 * @param reviewed spans of the posts in the file's feed parts, when an editor has reviewed them.
 * @param told what a page without a header is, where an editor said so
 * @throws FaultError when the text has no known layout.
 */
export function readTextDump(
  source: SourceText,
  reviewed?: readonly Span[],
  told?: ToldLayout,
): ReadSource {
  const { file, lines } = source
  const uses: (LineUse | undefined)[] = new Array<LineUse | undefined>(lines.length).fill(undefined)
  const notes: Notes = { file, uses, faults: [] }
  const headers = findHeaders(lines)
  const sightings: ReadSighting[] = []
  const context: Context = { lines, notes, reviewed, told }

  const firstHeader = headers[0]
  const top = trimSpan(lines, { first: 0, last: (firstHeader?.first ?? lines.length) - 1 })
  if (top) sightings.push(...readTop(context, top, firstHeader))
  headers.forEach((header, n) => {
    markFurniture(uses, header)
    const last = (headers[n + 1]?.first ?? lines.length) - 1
    const body = trimSpan(lines, { first: header.last + 1, last })
    if (body) sightings.push(...readBelow(context, body, header))
  })
  lines.forEach((line, n) => {
    if (!line.trim()) uses[n] = 'furniture'
  })
  return {
    file,
    format: 'text',
    layout: layoutOf(sightings),
    header: firstHeader?.header ?? {},
    sightings,
    uses,
    faults: notes.faults,
  }
}

interface Context {
  readonly lines: readonly string[]
  readonly notes: Notes
  readonly reviewed: readonly Span[] | undefined
  readonly told: ToldLayout | undefined
}

/** What each layout begins with, for a message. */
const LAYOUTS =
  'a listing (“Posts under … tag”, then rows of title, text and four figures), a feed (“Posts under … tag”, then posts one below the other), or a thread (a title, a blank line, the question, then “Answered by …”, “Accepted Reply” or “Replies”)'

/** The lines before the first header: a lead post, or rows or a thread where there is no header. */
function readTop(context: Context, span: Span, header: HeaderBlock | undefined): ReadSighting[] {
  const { lines, told } = context
  if (header === undefined && told === 'feed') return readFeed(context, span, 'post')
  if (header === undefined && told === 'thread') {
    const read = readThread(lines, span, context.notes, { told: true })
    if (read) return read
  }
  // A thread may show the metrics of its question, as a listing of one row would.
  const apart: Notes = { file: context.notes.file, uses: [], faults: [] }
  const rows = readListing(lines, span, null, apart)?.sightings.length ?? 0
  const alone = header === undefined && rows === 0
  const thread = rows < 2 ? readThread(lines, span, context.notes, { alone }) : null
  if (thread) return thread
  const listing = readRows(context, span, null)
  if (listing) return listing
  if (header) return readFeed(context, span, 'lead')
  throw new FaultError([
    {
      file: context.notes.file,
      line: span.first + 1,
      problem: 'The layout of the text is unknown.',
      expected: LAYOUTS,
      found: (lines[span.first] ?? '').slice(0, 80),
      fix: 'Save all of the page, from its title on. If it is a thread or a feed, say so: npm run ingest -- --add FILE --layout thread',
    },
  ])
}

/** Maximum number of lines of a truncated first row; more lines are a feed. */
const LONGEST_CUT_ROW = 5

/** The lines below a header: rows with metrics, or else a feed. */
function readBelow(context: Context, span: Span, header: HeaderBlock): ReadSighting[] {
  const rows = readRows(context, span, header.columns ?? [])
  if (rows) return rows
  const { lines, notes } = context
  const filled = lines.slice(span.first, span.last + 1).filter((line) => line.trim()).length
  // A listing whose file ends within the first row.
  if (header.spaced && filled <= LONGEST_CUT_ROW && span.last === lines.length - 1) {
    const layout = isCutLabelledBlock(lines, span.last) ? 'labelled-listing' : 'compact-listing'
    return [readCutRow(lines, span, layout, notes)]
  }
  return readFeed(context, span, 'post')
}

function readRows(
  context: Context,
  span: Span,
  columns: readonly Metric[] | null,
): ReadSighting[] | null {
  const { lines, notes } = context
  const listing = readListing(lines, span, columns, notes)
  if (!listing) return null
  const layout = listing.sightings.at(-1)?.layout
  if (!listing.rest || (layout !== 'compact-listing' && layout !== 'labelled-listing')) {
    return [...listing.sightings]
  }
  return [...listing.sightings, ...readRest(context, listing.rest, layout)]
}

/** The lines after the last row: another page, or a row truncated by the end of the file. */
function readRest(
  context: Context,
  rest: Span,
  layout: 'compact-listing' | 'labelled-listing',
): ReadSighting[] {
  const { lines, notes } = context
  if (rest.last < lines.length - 1) return readFeed(context, rest, 'lead')
  return readThread(lines, rest, notes) ?? [readCutRow(lines, rest, layout, notes)]
}

function readFeed(
  { lines, notes, reviewed }: Context,
  span: Span,
  role: 'lead' | 'post',
): ReadSighting[] {
  const within = reviewed?.filter((post) => post.first >= span.first && post.last <= span.last)
  const proposed = role === 'lead' ? [span] : proposeBoundaries(lines, span)
  return (within ?? proposed).map((post) => readFeedPost(lines, post, role, notes))
}

function markFurniture(uses: (LineUse | undefined)[], span: Span): void {
  for (let i = span.first; i <= span.last; i++) uses[i] = 'furniture'
}

/** A listing that repeats its rows with labels is reported as labeled. */
function layoutOf(sightings: readonly ReadSighting[]): ReadSource['layout'] {
  const layouts = new Set(sightings.map(({ layout }) => layout))
  const [only] = layouts
  if (layouts.size === 1 && only) return only
  const listings = layouts.has('compact-listing') && layouts.has('labelled-listing')
  if (layouts.size === 2 && listings) return 'labelled-listing'
  return layouts.size === 0 ? 'compact-listing' : 'mixed'
}
