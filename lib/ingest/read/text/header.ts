import type { PageHeader } from '../types'
import { isBanner } from './banner'
import { columnRow, type Metric, isCutColumnRow, USUAL_ORDER } from './labels'
import { parseCount } from './metrics'
import { nextLine } from './span'

/** The header of a page: its first and last line (0-based), its data, and the metrics in its column labels. */
export interface HeaderBlock {
  readonly first: number
  readonly last: number
  readonly header: PageHeader
  /** Null if the page has no column labels. */
  readonly columns: readonly Metric[] | null
  /** Whether blank lines separate its lines, as in listings; the header of a feed has none. */
  readonly spaced: boolean
}

const POSTS_UNDER = /^Posts under (.+?)(?: (topic|subtopic|tag))?$/u
const POST_COUNT = /^([\d.,]+[km]?) posts?$/iu
const RSS = /^RSS for tag/u
const SMALL_FURNITURE =
  /^(?:All (?:sub)?topics|Sort by:?.*|Filter(?: by)?:?|Selecting any option will automatically load the page|RSS for tag)$/iu
const DOCUMENTATION = /^\S.{0,60} Documentation$/u

/** Maximum number of header lines above `Posts under …`: name, RSS, description, links. */
const REACH = 8

/** Verbs with which the forum's descriptions of topics and tags start. */
const DESCRIPTION =
  /^(?:Add|Ask|Build|Connect|Create|Customi[sz]e|Deep|Delve|Deliver|Design|Develop|Discover|Discuss|Display|Dive|Enable|Engage|Enhance|Explore|Find|Get|Give|Help|Implement|Integrate|Learn|Manage|Offer|Post|Prepare|Promote|Provide|Schedule|Send|Share|Sort|Submit|Support|Talk|Test|Understand|Use|View|Work|Write)\b.{10,250}[.!]$/u

/**
 * Finds the headers of all pages in a file, in order.
 *
 * A header is recognized by `Posts under …` or by its row of column labels, whichever comes first. It
 * starts at the page's name and any banner above it. All other parts are optional.
 */
export function findHeaders(lines: readonly string[]): HeaderBlock[] {
  const headers: HeaderBlock[] = []
  let free = 0
  for (let i = 0; i < lines.length; i++) {
    if (!isAnchor(lines, i)) continue
    const below = readDown(lines, i)
    const first = reachUp(lines, i, free, below.name)
    const { last, columns, spaced } = below
    headers.push({
      first,
      last,
      header: { ...countAbove(lines, first, i), ...below.header },
      columns,
      spaced,
    })
    free = below.last + 1
    i = below.last
  }
  return headers
}

function isAnchor(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.length > 200 || line === '') return false
  return POSTS_UNDER.test(line.trim()) || columnRow(lines, at) !== undefined
}

interface Below {
  readonly last: number
  readonly header: PageHeader
  readonly name: string | null
  readonly columns: readonly Metric[] | null
  readonly spaced: boolean
}

/** Reads from the first anchor to the last line of the header. */
function readDown(lines: readonly string[], from: number): Below {
  let last = from
  let header: PageHeader = {}
  let name: string | null = null
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.trim() ?? ''
    if (text === '') continue
    const row = columnRow(lines, i)
    if (row) {
      // A column row that is truncated within a label by the end of the file.
      const cut = row.order.length < USUAL_ORDER.length && isCutColumnRow(lines, row.last + 1)
      const end = cut ? lines.length - 1 : row.last
      return { last: end, header, name, columns: row.order, spaced: row.spaced }
    }
    if (text.length > 200) break
    const under = POSTS_UNDER.exec(text)
    const count = countOf(text)
    if (under && name === null) {
      name = under[1] ?? ''
      header = { ...header, ...(under[2] ? { [under[2]]: name } : {}) }
    } else if (count !== undefined) {
      header = { ...header, count }
    } else if (isCutFurniture(lines, i)) {
      return { last: lines.length - 1, header, name, columns: null, spaced: false }
    } else if (!SMALL_FURNITURE.test(text)) break
    last = i
  }
  const spaced = lines.slice(from, last + 1).some((line) => !line.trim())
  return { last, header, name, columns: null, spaced }
}

function countOf(text: string): number | undefined {
  const count = POST_COUNT.exec(text)
  return count ? parseCount(count[1] ?? '')?.value : undefined
}

/** Whether the file ends at `at` within the header: in a count, a link or the column labels. */
function isCutFurniture(lines: readonly string[], at: number): boolean {
  if (isCutColumnRow(lines, at)) return true
  const text = lines[at]?.trim() ?? ''
  const endings = ['Sort by:', 'Selecting any option will automatically load the page']
  if (nextLine(lines, at + 1, lines.length - 1) >= 0) return false
  return (
    /^[\d.,]{1,9}(?: P(?:o|os|ost)?)?$/u.test(text) || endings.some((one) => one.startsWith(text))
  )
}

/** First line of the header: above links and description, the name; above that, banners. */
function reachUp(
  lines: readonly string[],
  anchor: number,
  free: number,
  name: string | null,
): number {
  const above: number[] = []
  for (let i = anchor - 1; i >= free && above.length < REACH + 1; i--) {
    if (lines[i]?.trim()) above.push(i)
  }
  const text = (step: number): string => lines[above[step] ?? -1]?.trim() ?? ''
  let taken = 0
  while (
    taken < above.length &&
    (SMALL_FURNITURE.test(text(taken)) ||
      POST_COUNT.test(text(taken)) ||
      DOCUMENTATION.test(text(taken)))
  ) {
    taken++
  }
  const rss = stepOf(above, taken, (step) => RSS.test(text(step)))
  const cut = nextLine(lines, anchor + 1, lines.length - 1) < 0
  const isThis = (line: string): boolean =>
    name !== null && (line === name || (cut && isCutName(line, name)))
  const named = stepOf(above, taken, (step) => isThis(text(step)))
  if (rss >= 0) {
    taken = rss + 1
    // The name is the short line above the RSS line.
    if (taken < above.length && (text(taken) === name || isName(text(taken)))) taken++
  } else if (named >= 0) {
    taken = named + 1
  } else if (
    taken < above.length &&
    (above.length === taken + 1 || DESCRIPTION.test(text(taken)))
  ) {
    taken++
  }
  while (taken < above.length && isBanner(text(taken))) taken++
  return taken === 0 ? anchor : (above[taken - 1] ?? anchor)
}

/** The number of posts above the first anchor. */
function countAbove(lines: readonly string[], first: number, anchor: number): PageHeader {
  const counts = lines.slice(first, anchor).flatMap((line) => countOf(line.trim()) ?? [])
  const [count] = counts
  return count === undefined ? {} : { count }
}

function stepOf(above: readonly number[], from: number, test: (step: number) => boolean): number {
  for (let step = from; step < Math.min(above.length, from + 4); step++) if (test(step)) return step
  return -1
}

/** Whether a line is the name in a `Posts under …` line that is truncated by the end of the file. */
function isCutName(line: string, name: string): boolean {
  return line.length > 2 && (name.startsWith(`${line} `) || line.startsWith(name))
}

function isName(text: string): boolean {
  return text.length <= 80 && !/[.!?:]$/u.test(text)
}
