import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { FaultError } from '../../../model/fault'
import type { ReadSighting, ReadSource } from '../types'
import type { SourceText } from '../../../model/sources/source-text'
import { type HtmlLine, htmlLines } from '../html/lines'

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  // Feeds need no custom entities; the parser's limits stop one that expands without end.
  processEntities: {
    enabled: true,
    maxTotalExpansions: 10_000_000,
    maxExpandedLength: 500_000_000,
  },
  isArray: (name) => name === 'item' || name === 'entry' || name === 'category' || name === 'link',
})

type Value = string | { readonly [key: string]: unknown } | undefined

/**
 * Reads an RSS 2.0 or Atom feed of the forum. Each item becomes a sighting with its title, the text of its
 * HTML, its tags and the address of its thread. Feeds show no metrics. For a page in the forum's feed
 * layout see `text/feed/`.
 *
 * @throws FaultError when the XML is not well-formed or has no items
 */
export function readRssAtom(source: SourceText, format: 'rss' | 'atom'): ReadSource {
  const { file, lines } = source
  const xml = lines.join('\n')
  const valid = XMLValidator.validate(xml)
  if (valid !== true) {
    throw new FaultError([
      {
        file,
        line: valid.err.line,
        problem: 'The feed is not well-formed XML.',
        expected: 'an RSS 2.0 or Atom feed',
        found: valid.err.msg,
        fix: 'Fetch the feed again and save all of it.',
      },
    ])
  }
  const document = PARSER.parse(xml) as Record<string, Record<string, unknown> | undefined>
  const channel = document['rss']?.['channel'] as Record<string, unknown> | undefined
  const items = (channel?.['item'] ?? document['feed']?.['entry']) as
    readonly Record<string, Value>[] | undefined
  if (!items) {
    throw new FaultError([
      {
        file,
        line: 1,
        problem: 'The XML has no posts.',
        expected: '<item> elements of an RSS channel, or <entry> elements of an Atom feed',
        found: Object.keys(document).join(', ').slice(0, 80),
        fix: 'Save the feed of the forum, whose address ends in .rss or .atom.',
      },
    ])
  }
  const places = placesOf(xml)
  const sightings = items.map((item, n) =>
    readItem(item, places[n] ?? { first: 1, last: lines.length }),
  )
  return {
    file,
    format,
    layout: 'feed',
    header: {},
    sightings,
    uses: usesOf(lines.length, sightings),
    faults: [],
  }
}

function readItem(
  item: Record<string, Value>,
  place: { readonly first: number; readonly last: number },
): ReadSighting {
  const html = textOf(
    item['content:encoded'] ?? item['content'] ?? item['description'] ?? item['summary'],
  )
  const lines = trim(htmlLines(html))
  const address = addressOf(item)
  const title = textOf(item['title']).replace(/\s+/gu, ' ').trim()
  return {
    layout: 'feed',
    role: 'post',
    title: title === '' ? null : title,
    text: lines.map(({ text }) => text).join('\n'),
    textLines: lines.length === 0 ? null : [place.first, place.last],
    lines: [place.first, place.last],
    lineNumbers: lines.map(() => place.first),
    shown: null,
    tags: tagsOf(item),
    ...(address ? { address } : {}),
    complete: true,
  }
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value
  const inner = value?.['#text']
  return typeof inner === 'string' ? inner : ''
}

function tagsOf(item: Record<string, Value>): string[] {
  const categories = (item['category'] ?? []) as readonly Value[]
  return categories
    .map((category) =>
      typeof category === 'object' && typeof category['@term'] === 'string'
        ? category['@term']
        : textOf(category),
    )
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

/** Address of the thread: the text of an RSS link, or the alternate link in Atom. */
function addressOf(item: Record<string, Value>): string | undefined {
  const links = (item['link'] ?? []) as readonly Value[]
  const addresses = links.map((link) =>
    typeof link === 'object' && typeof link['@href'] === 'string' ? link['@href'] : textOf(link),
  )
  return addresses.map((address) => address.trim()).find((address) => /^https?:\/\//u.test(address))
}

/** First and last line of every item, in order; skips comments and CDATA. */
function placesOf(xml: string): { first: number; last: number }[] {
  const places: { first: number; last: number }[] = []
  let line = 1
  let from = 0
  for (const match of xml.matchAll(
    /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)(?:item|entry)\b/gu,
  )) {
    if (match[1] === undefined) continue
    line += count(xml, from, match.index)
    from = match.index
    const open = places.at(-1)
    if (match[1] === '') places.push({ first: line, last: line })
    else if (open) open.last = line
  }
  return places
}

function count(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    lines++
  return lines
}

function usesOf(count: number, sightings: readonly ReadSighting[]): ReadSource['uses'][number][] {
  const uses = new Array<ReadSource['uses'][number]>(count).fill('furniture')
  for (const { lines } of sightings) uses.fill('text', lines[0] - 1, lines[1])
  return uses
}

function trim(lines: readonly HtmlLine[]): readonly HtmlLine[] {
  const first = lines.findIndex(({ text }) => text !== '')
  return first < 0 ? [] : lines.slice(first)
}
