import type { List, ListItem, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block, Neighbors, Span } from '../block'
import { paragraph, replaceSpans } from '../block'
import { prose } from '../inline'
import { isHeading } from './headings'
import { CLOSING } from '../patterns'
import { isListSection } from '../words'

/** A marker in the text itself. A second one after it would hide which of them the source has. */
const BULLET = /^([•◦▪‣·*+-]) (?!\1)(?=\S)/
const NUMBER = /^(\d{1,3})[.)] (?=\S)/

/** Maximum length of an item that is recognized only by its neighbors. */
const LONGEST_ITEM = 420

const item = (line: string): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(prose(line))],
})

const list = (lines: readonly string[], start: number | null): List => ({
  type: 'list',
  ordered: start !== null,
  ...(start === null ? {} : { start }),
  spread: false,
  children: lines.map(item),
})

/** End (exclusive) of items with bullets, or with numbers that increase by one. */
function markedEnd(lines: readonly string[], from: number): number {
  let end = from
  if (BULLET.test(lines[from] as string)) {
    while (end < lines.length && BULLET.test(lines[end] as string)) end++
    return end - from >= 2 ? end : from
  }
  const first = Number(NUMBER.exec(lines[from] as string)?.[1] ?? Number.NaN)
  while (
    end < lines.length &&
    Number(NUMBER.exec(lines[end] as string)?.[1]) === first + end - from
  )
    end++
  return end - from >= 2 ? end : from
}

/** The punctuation at the end of a line, which the items of a list share. */
const ending = (line: string) => {
  const last = line.at(-1) ?? ''
  return '?.,;:!'.includes(last) ? last : ''
}

/**
 * End (exclusive) of items without markers after a line that ends with a colon. Items end alike. Items
 * without a period end before the next sentence; items that are questions end with the questions. Items
 * that are sentences are counted if the line above gives a number (`two ways`).
 */
function introducedEnd(lines: readonly string[], from: number, neighbors: Neighbors): number {
  const count = countGiven(lines[from - 1] ?? '')
  if (count !== undefined && from + count <= lines.length) return from + count
  const kind = ending(lines[from] as string)
  if (kind === ':') return from
  let end = from
  while (end < lines.length) {
    const line = lines[end] as string
    if (line.length > LONGEST_ITEM || CLOSING.test(line) || line.endsWith(':')) break
    if (
      ending(line) !== kind &&
      !(kind === '' && ending(line) === '.' && similarStart(lines[from] as string, line))
    )
      break
    if (end > from && isHeading(lines, end, neighbors)) break
    end++
  }
  if (kind === '.' && count === undefined) return sentencesEnd(lines, from, end)
  return end - from >= 2 ? end : from
}

/** Limits a list of sentences: each is short and does not start like running text. */
function sentencesEnd(lines: readonly string[], from: number, limit: number): number {
  let end = from
  while (
    end < limit &&
    (lines[end] as string).length <= 220 &&
    !/^(?:This|These|However|In addition|For more|Finally|Note|If you have)\b/.test(
      lines[end] as string,
    )
  )
    end++
  return end - from >= 2 ? end : from
}

const similarStart = (a: string, b: string) => a.split(' ')[0] === b.split(' ')[0]

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  }),
)

function countGiven(line: string): number | undefined {
  const word = /\b(two|three|four|five|six|seven|eight|nine|ten)\b[^.]{0,80}:$/i.exec(line)?.[1]
  return word === undefined ? undefined : NUMBERS.get(word.toLowerCase())
}

/**
 * Whether a list follows: the line above ends with a colon, or is the heading of a section that is usually
 * a list.
 */
function introduces(above: string | RootContent | undefined): boolean {
  if (typeof above === 'string') return above.endsWith(':')
  if (above?.type !== 'heading') return false
  const title = toString(above)
  return isListSection(title) || title.endsWith(':')
}

/** Lists, by the markers in the text or, if a listing dropped them, by their introduction. */
export function lists(lines: readonly string[], neighbors: Neighbors): readonly Block[] {
  const spans: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    const marked = markedEnd(lines, at)
    if (marked > at) {
      const number = NUMBER.exec(lines[at] as string)?.[1]
      const bare = lines
        .slice(at, marked)
        .map((line) => line.replace(BULLET, '').replace(NUMBER, ''))
      spans.push({
        from: at,
        to: marked,
        nodes: [list(bare, number === undefined ? null : Number(number))],
      })
      at = marked - 1
      continue
    }
    if (!introduces(at === 0 ? neighbors.before : (lines[at - 1] as string))) continue
    const end = introducedEnd(lines, at, neighbors)
    if (end === at) continue
    spans.push({ from: at, to: end, nodes: [list(lines.slice(at, end), null)] })
    at = end - 1
  }
  return replaceSpans(lines, spans)
}
