import type { PageHeader } from '../page'
import { columnRow, type Figure } from './labels'
import { parseCount } from './figures'

/** The top of a page: 0-based first and last line, what it says, and the figures its columns show. */
export interface HeaderBlock {
  readonly first: number
  readonly last: number
  readonly header: PageHeader
  /** Null where the page has no column labels. */
  readonly columns: readonly Figure[] | null
}

const POSTS_UNDER = /^Posts under (.+?)(?: (topic|subtopic|tag))?$/u
const POST_COUNT = /^([\d.,]+[km]?) posts?$/iu
const RSS = /^RSS for tag/u
const SMALL_FURNITURE =
  /^(?:All (?:sub)?topics|Sort by:?.*|Filter(?: by)?:?|Selecting any option will automatically load the page|RSS for tag)$/iu
const DOCUMENTATION = /^\S.{0,60} Documentation$/u

/** How many lines above `Posts under …` can belong to the header: name, RSS, text, links. */
const REACH = 8

/** The verbs with which the forum's own descriptions of topics and tags begin. */
const DESCRIPTION =
  /^(?:Add|Ask|Build|Connect|Create|Customi[sz]e|Deep|Delve|Deliver|Design|Develop|Discover|Discuss|Display|Dive|Enable|Engage|Enhance|Explore|Find|Get|Give|Help|Implement|Integrate|Learn|Manage|Offer|Post|Prepare|Promote|Provide|Schedule|Send|Share|Sort|Submit|Support|Talk|Test|Understand|Use|View|Work|Write)\b.{10,250}[.!]$/u

const BANNER =
  /(?:\bsurvey\b|\bWWDC ?\d{0,2}\b|\bconference\b|\bApple Developer (?:app|event)|\bMeet with Apple\b).*$/iu
const BANNER_CALL =
  /\b(?:take the survey(?: here)?|learn more|sign up(?: now)?|register(?: now)?|find out more|watch now|join us|view (?:now|schedule|details)|get (?:ready|started))\W*$/iu

/**
 * Finds the headers of all pages in a file, in order.
 *
 * A header is known by `Posts under …` or by its row of column labels, whichever comes first, and
 * reaches up to the page's name and any banner above it. Every other part of it may be missing.
 */
export function findHeaders(lines: readonly string[]): HeaderBlock[] {
  const headers: HeaderBlock[] = []
  let free = 0
  for (let i = 0; i < lines.length; i++) {
    if (!isAnchor(lines, i)) continue
    const below = readDown(lines, i)
    const first = reachUp(lines, i, free, below.name)
    headers.push({ first, last: below.last, header: below.header, columns: below.columns })
    free = below.last + 1
    i = below.last
  }
  return headers
}

/** True for a line that can only stand at the top of a page. Used to tell a cut header from a post. */
export function isHeaderFurniture(line: string): boolean {
  const text = line.trim()
  return (
    RSS.test(text) || POSTS_UNDER.test(text) || POST_COUNT.test(text) || SMALL_FURNITURE.test(text)
  )
}

/** True for a beginning of such a line, as the end of a file can leave it. */
export function isCutHeaderFurniture(line: string): boolean {
  const cut = line.trim()
  return (
    cut !== '' &&
    ['RSS for tag', 'All subtopics', 'Posts under ', 'Sort by:', 'Selecting any option will'].some(
      (whole) => whole.startsWith(cut),
    )
  )
}

function isAnchor(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.length > 200) return false
  const text = line.trim()
  if (text === '') return false
  return POSTS_UNDER.test(text) || POST_COUNT.test(text) || columnRow(lines, at) !== undefined
}

interface Below {
  readonly last: number
  readonly header: PageHeader
  readonly name: string | null
  readonly columns: readonly Figure[] | null
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
    if (row) return { last: row.last, header, name, columns: row.order }
    if (text.length > 200) break
    const under = POSTS_UNDER.exec(text)
    const count = POST_COUNT.exec(text)
    if (under && name === null) {
      name = under[1] ?? ''
      header = { ...header, ...(under[2] ? { [under[2]]: name } : {}) }
    } else if (count) {
      const value = parseCount(count[1] ?? '')?.value
      if (value !== undefined) header = { ...header, count: value }
    } else if (!SMALL_FURNITURE.test(text)) break
    last = i
  }
  return { last, header, name, columns: null }
}

/** First line of the header: up over links and description to the name, then over banners. */
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
    (SMALL_FURNITURE.test(text(taken)) || DOCUMENTATION.test(text(taken)))
  ) {
    taken++
  }
  const rss = stepOf(above, taken, (step) => RSS.test(text(step)))
  const named = name === null ? -1 : stepOf(above, taken, (step) => text(step) === name)
  if (rss >= 0) {
    taken = rss + 1
    // The name stands above the RSS line, as short as a name is.
    if (taken < above.length && (text(taken) === name || isName(text(taken)))) taken++
  } else if (named >= 0) {
    taken = named + 1
  } else if (
    taken < above.length &&
    (above.length === taken + 1 || DESCRIPTION.test(text(taken)))
  ) {
    taken++
  }
  while (taken < above.length && BANNER.test(text(taken)) && BANNER_CALL.test(text(taken))) taken++
  return taken === 0 ? anchor : (above[taken - 1] ?? anchor)
}

function stepOf(above: readonly number[], from: number, test: (step: number) => boolean): number {
  for (let step = from; step < Math.min(above.length, from + 4); step++) if (test(step)) return step
  return -1
}

function isName(text: string): boolean {
  return text.length <= 80 && !/[.!?:]$/u.test(text)
}
