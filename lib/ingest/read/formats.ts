import { FaultError } from '../../model/fault'
import { readSource } from './text/layouts'
import type { Span } from './text/span'
import type { Format, ReadSource } from './page'
import type { SourceText } from '../../model/sources/source-text'
import { readHtml } from './html/html'
import { readXml } from './feed/feed'

/** Detects the format of a source from the start of its text. */
function formatOf({ lines }: SourceText): Format {
  const start = lines.slice(0, 40).join('\n').slice(0, 4_000).trimStart()
  if (/^<!doctype html|^(?:<!--[\s\S]*?-->\s*)?<html\b/iu.test(start)) return 'html'
  if (!/^<\?xml\b|^<(?:rss|feed)\b/u.test(start)) return 'text'
  if (/<feed\b/u.test(start)) return 'atom'
  return /<html\b/iu.test(start) ? 'html' : 'rss'
}

/**
 * Reads a source of any format.
 *
 * @param reviewed spans of the posts in a feed layout (text dumps only)
 * @throws FaultError when the source cannot be read
 */
export function readFormat(source: SourceText, reviewed?: readonly Span[]): ReadSource {
  const format = formatOf(source)
  if (format === 'text') return readSource(source, reviewed)
  try {
    return format === 'html' ? readHtml(source) : readXml(source, format)
  } catch (error) {
    if (error instanceof FaultError) throw error
    // Parsers reject markup that is nested too deeply or expands without end.
    throw new FaultError([
      {
        file: source.file,
        line: null,
        problem: 'The markup cannot be read.',
        expected: 'a page or feed as the forum serves it',
        found: error instanceof Error ? error.message.slice(0, 80) : String(error),
        fix: 'Save the page again, or save its text.',
      },
    ])
  }
}
