import { withoutSpaces } from '../../posts/merging/similarity'
import type { Notes, ReadSighting } from '../types'
import { divideAnswers } from './answers'
import { isBanner } from './banner'
import { looksWhole } from './ending'
import { labelledMetrics } from './listing/labelled'
import { isAppleSignature, isQuote, markerAt } from './marker'
import { nextLine, numbered, type Span, spanText, trimSpan } from './span'
import { tailOf } from './tail'

/** Longest title, in characters. */
const LONGEST_TITLE = 220
/** Minimum length of a quotation that marks an answer, in letters. */
const SHORTEST_QUOTE = 12
/** Maximum number of lines of a question; no question of the forum is longer. */
const QUOTE_REACH = 2_000

/** Words about the forum's subject; a page about something else has none of them. */
const SUBJECT =
  /\b(?:i(?:Pad)?OS|macOS|tvOS|watchOS|visionOS|Xcode|Swift|iPhone|iPad|Mac|Apple|URLSession|entitlement|(?:NS|NW|NE|MC)[A-Z]\w+)\b/u

/**
 * Reads a thread: its question and its answers. Answers start at a marker (`Answered by … in …`, `Accepted
 * Reply`, `Replies`) or, without one, at the first paragraph that quotes the question. They are divided at
 * markers, by Apple's signatures, and where an answer is printed twice.
 *
 * @param how `alone`: the file holds nothing else, so a question without answers counts too; `told`: an editor says
 *   that it is a thread, so no sign is needed
 * @returns null when nothing in the span is a sign of a thread
 */
export function readThread(
  lines: readonly string[],
  span: Span,
  notes: Notes,
  { alone = false, told = false }: { readonly alone?: boolean; readonly told?: boolean } = {},
): ReadSighting[] | null {
  const top = readTop(lines, span)
  if (top.body === null) return null
  const answers = firstAnswer(lines, top)
  if (!answers && !top.locked && !told && !(alone && readsLikeQuestion(lines, top))) return null
  for (const line of top.furniture) notes.uses[line] = 'furniture'
  if (top.title !== null) notes.uses[top.title] = 'title'
  const question = trimSpan(lines, {
    first: top.body.first,
    last: (answers?.first ?? top.body.last + 1) - 1,
  })
  const sightings: ReadSighting[] = []
  if (question || top.title !== null) {
    sightings.push(readQuestion(lines, question, top.title, notes))
  }
  if (answers) sightings.push(...readAnswers(lines, answers, notes))
  return sightings
}

interface Top {
  /** Line of the title; null if there is none. */
  readonly title: number | null
  readonly furniture: readonly number[]
  readonly locked: boolean
  readonly body: Span | null
}

/** Banners, the title, and notices below it. A line is a title if a blank line or a notice follows. */
function readTop(lines: readonly string[], span: Span): Top {
  const furniture: number[] = []
  let at = nextLine(lines, span.first, span.last)
  while (at >= 0 && isBanner(lines[at] ?? '')) {
    furniture.push(at)
    at = nextLine(lines, at + 1, span.last)
  }
  if (at < 0) return { title: null, furniture, locked: false, body: null }
  const below = nextLine(lines, at + 1, span.last)
  const notice = below >= 0 && markerAt(lines[below] ?? '')?.kind === 'furniture'
  const isTitle =
    below >= 0 && (below > at + 1 || notice) && (lines[at]?.trim().length ?? 0) <= LONGEST_TITLE
  const title = isTitle ? at : null
  let first = isTitle ? below : at
  let locked = false
  while (first >= 0 && markerAt(lines[first] ?? '')?.kind === 'furniture') {
    furniture.push(first)
    locked ||= /locked|no longer/iu.test(lines[first] ?? '')
    first = nextLine(lines, first + 1, span.last)
  }
  return { title, furniture, locked, body: first < 0 ? null : { first, last: span.last } }
}

/**
 * Whether a page without answers and markers is a post of this forum: its title is followed by a question
 * or by a text that Apple signs, and it is about Apple's platforms.
 */
function readsLikeQuestion(lines: readonly string[], { title, body }: Top): boolean {
  if (title === null || !body || /[{}[\]<>]|[.,;:]$/u.test(lines[title]?.trim() ?? '')) return false
  const text = lines.slice(title, Math.min(body.last, body.first + QUOTE_REACH) + 1)
  const asks = text.some((line) => /\?(?:\s|$)/u.test(line) || isAppleSignature(line))
  return asks && text.some((line) => SUBJECT.test(line))
}

/** From the line where the answers start, including the marker, to the end. */
function firstAnswer(lines: readonly string[], top: Top): Span | null {
  const { body } = top
  if (!body) return null
  for (let i = body.first; i <= body.last; i++) {
    const line = lines[i] ?? ''
    const kind = markerAt(line)?.kind
    if (kind === 'answered-by' || kind === 'accepted') return { first: i, last: body.last }
    if (kind === 'replies' && !labelledMetrics(lines, i, body.last)) {
      // A heading with that name is at the end of a page, or in a page without a title.
      if (top.title !== null && nextLine(lines, i + 1, body.last) >= 0) {
        return { first: i, last: body.last }
      }
    }
  }
  return top.title === null ? null : quotingAnswer(lines, body)
}

/** The line at which an answer without a marker starts, by quoting the question. */
function quotingAnswer(lines: readonly string[], body: Span): Span | null {
  let asked = ''
  for (let i = body.first; i <= Math.min(body.last, body.first + QUOTE_REACH); i++) {
    const line = lines[i] ?? ''
    if (!line.trim()) continue
    if (i > body.first && isQuote(line)) return { first: i, last: body.last }
    const quoted = withoutSpaces(line.replace(/^\s*(?:[•*>-]|\d+[.)])\s+/u, ''))
    const alone = !lines[i - 1]?.trim() && (i === body.last || !lines[i + 1]?.trim())
    const prose =
      line.trim().split(/\s+/u).length >= 3 && !/^[\s{}()[\];@#/*]|[:{};]\s*$/u.test(line)
    if (alone && prose && quoted.length >= SHORTEST_QUOTE && asked.includes(quoted)) {
      return { first: i, last: body.last }
    }
    asked += withoutSpaces(line)
  }
  return null
}

function readQuestion(
  lines: readonly string[],
  span: Span | null,
  title: number | null,
  notes: Notes,
): ReadSighting {
  const { uses } = notes
  let end = span?.last ?? title ?? 0
  let shown: ReadSighting['shown'] = null
  for (let i = span?.first ?? 0; span && i <= end; i++) {
    const metrics = lines[i]?.trim() ? labelledMetrics(lines, i, span.last) : undefined
    if (!metrics || nextLine(lines, metrics.last + 1, end) >= 0) continue
    shown = metrics.shown
    for (let n = i; n <= metrics.last; n++) uses[n] = 'metric'
    end = i - 1
  }
  const body = span && trimSpan(lines, { first: span.first, last: end })
  const tail = body ? tailOf(lines, body) : undefined
  const text =
    body && trimSpan(lines, { first: body.first, last: tail ? tail.first - 1 : body.last })
  if (body) markLines(lines, body, text, notes)
  const last = span ?? { first: title ?? 0, last: title ?? 0 }
  return {
    layout: 'thread',
    role: 'question',
    title: title === null ? null : (lines[title]?.trim() ?? ''),
    text: text ? spanText(lines, text) : '',
    textLines: text ? numbered(text) : null,
    lines: [(title ?? last.first) + 1, last.last + 1],
    shown,
    tags: tail?.tags ?? [],
    complete: last.last < lines.length - 1 || (span !== null && looksWhole(lines, last)),
  }
}

function readAnswers(lines: readonly string[], span: Span, notes: Notes): ReadSighting[] {
  const { parts, markers } = divideAnswers(lines, span)
  for (const line of markers) notes.uses[line] = 'furniture'
  return parts.map(({ span: text, by, accepted }) => {
    markLines(lines, text, text, notes)
    return {
      layout: 'thread',
      role: 'answer',
      title: null,
      text: spanText(lines, text),
      textLines: numbered(text),
      lines: numbered(text),
      shown: null,
      tags: [],
      ...(by ? { by } : {}),
      ...(accepted ? { accepted } : {}),
      complete: text.last < lines.length - 1 || looksWhole(lines, text),
    } satisfies ReadSighting
  })
}

function markLines(lines: readonly string[], span: Span, text: Span | null, { uses }: Notes): void {
  for (let i = span.first; i <= span.last; i++) {
    const inText = text !== null && i >= text.first && i <= text.last
    if (uses[i] === undefined) uses[i] = inText && lines[i]?.trim() ? 'text' : 'furniture'
  }
}
