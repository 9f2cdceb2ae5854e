import { FaultError } from '../../model/fault'
import { isMail, isWarc, unpacked } from '../../model/sources/byte-formats'
import { decodeSource, decodeText, type SourceText } from '../../model/sources/source-text'
import { readRssAtom } from './rss-atom/feed'
import { readHtml } from './html/html'
import { readMail } from './mail/mail'
import type { Format, ReadSource, ToldLayout } from './types'
import { readDiscourse } from './records/discourse'
import { readJsonl } from './records/jsonl'
import { PlacedText } from './records/placed-text'
import { readStackExchange } from './records/stack-exchange'
import { inArchive, warcResponses } from './records/warc'
import { readTextDump } from './text/layouts'
import type { Span } from './text/span'

/** Names of files that are taken as sources. Their bytes decide how they are read. */
export const SOURCE_NAME = /\.(?:txt|html?|rss|atom|xml|json|jsonl|mbox|eml|warc|warc\.gz)$/iu

/** What an editor said about a source. */
export interface Told {
  /** Reviewed spans of a feed's posts (text dumps only). */
  readonly spans?: readonly Span[] | undefined
  /** Layout of a page that shows no sign of it. */
  readonly layout?: ToldLayout | undefined
}

/** Detects the format of a source from the start of its text; which JSON it is, from all of it. */
function formatOf({ lines }: SourceText): Format {
  const start = lines.slice(0, 40).join('\n').slice(0, 4_000).trimStart()
  if (/^<!doctype html|^(?:<!--[\s\S]*?-->\s*)?<html\b/iu.test(start)) return 'html'
  if (start.startsWith('{')) return jsonFormat(lines)
  if (/^(?:<\?xml\b[^>]{0,200}\?>\s*)?<posts\b/u.test(start)) return 'stack-exchange'
  if (!/^<\?xml\b|^<(?:rss|feed)\b/u.test(start)) return 'text'
  if (/<feed\b/u.test(start)) return 'atom'
  return /<html\b/iu.test(start) ? 'html' : 'rss'
}

/** A topic of Discourse has its posts in a stream; any other JSON is read line by line. */
function jsonFormat(lines: readonly string[]): Format {
  return lines.some((line) => line.includes('"post_stream"')) ? 'discourse' : 'jsonl'
}

/**
 * Reads a source of any format.
 *
 * @throws FaultError when nothing in it can be read
 */
export function readFormat(file: string, packed: Uint8Array, told: Told = {}): ReadSource {
  const bytes = unpacked(file, packed)
  const source = decodeSource(file, bytes)
  try {
    if (isWarc(bytes)) return readWarc(source, bytes)
    if (isMail(bytes)) return readMail(file, bytes, source.lines.length)
    return readOne(source, bytes, formatOf(source), told)
  } catch (error) {
    if (error instanceof FaultError) throw error
    // Parsers reject markup that is nested too deeply or expands without end.
    throw new FaultError([
      {
        file,
        line: null,
        problem: 'The markup cannot be read.',
        expected: 'a page or feed as the forum serves it',
        found: error instanceof Error ? error.message.slice(0, 80) : String(error),
        fix: 'Save the page again, or save its text.',
      },
    ])
  }
}

function readOne(source: SourceText, bytes: Uint8Array, format: Format, told: Told): ReadSource {
  const { file, lines } = source
  if (format === 'text') return readTextDump(source, told.spans, told.layout)
  if (format === 'html') return readHtml(source, told.layout)
  if (format === 'rss' || format === 'atom') return readRssAtom(source, format)
  const placed = new PlacedText(decodeText(file, bytes))
  if (format === 'discourse') return readDiscourse(file, placed, lines.length)
  if (format === 'stack-exchange') return readStackExchange(file, placed, lines.length)
  return readJsonl(file, placed, lines.length)
}

/** Types of responses that can hold posts. */
const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:json|xml|rss\+xml|atom\+xml|xhtml\+xml))$/u

/**
 * Reads the pages of a web archive that a reader of the project knows; other pages of the crawl are skipped.
 *
 * @throws FaultError when it has no page that can be read; with the reasons of all pages
 */
function readWarc({ file, lines }: SourceText, bytes: Uint8Array): ReadSource {
  const buffer = Buffer.from(bytes)
  const faults: FaultError[] = []
  const read = warcResponses(file, bytes)
    .filter(({ type }) => READABLE.test(type))
    .flatMap((response) => {
      const first = linesIn(buffer.subarray(0, response.stored[0])) + 1
      const count = linesIn(buffer.subarray(...response.stored)) + 1
      try {
        const source = decodeSource(file, response.content)
        const page = readOne(source, response.content, formatOf(source), {})
        return inArchive(page, response, first, count)
      } catch (error) {
        if (!(error instanceof FaultError)) throw error
        faults.push(inLines(error, first))
        return []
      }
    })
  if (read.length === 0 && faults.length > 0)
    throw new FaultError(faults.flatMap((error) => error.faults))
  const uses = new Array<ReadSource['uses'][number]>(lines.length).fill('furniture')
  for (const { lines: span } of read) uses.fill('text', span[0] - 1, span[1])
  return {
    file,
    format: 'warc',
    layout: read[0]?.layout ?? 'thread',
    header: {},
    sightings: read,
    uses,
    faults: [],
  }
}

function inLines(error: FaultError, first: number): FaultError {
  return new FaultError(
    error.faults.map((fault) => ({ ...fault, line: (fault.line ?? 1) + first - 1 })),
  )
}

function linesIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++
  return count
}
