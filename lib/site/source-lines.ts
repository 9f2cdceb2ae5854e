import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentRoot } from '../knowledge/content-root'
import type { Sighting } from '../model/post'
import { PageLayout } from '../model/sources/source'
import { unpacked } from '../model/sources/byte-formats'
import { maskLines } from '../model/sources/personal-data'
import type { Knowledge } from '../model/knowledge'
import { wordEnd } from '../model/text/cut-at-word'
import { decodeSource } from '../model/sources/source-text'
import { sha256 } from '../util/node/sha256'
import { lookup } from '../knowledge/tracking/tracked-content'

/** A source file that was read. */
interface OpenedSource {
  readonly bytes: Uint8Array
  readonly hash: string
  /** Lines of a text, once they were asked for. */
  lines?: readonly string[]
}

const opened = new Map<string, OpenedSource>()

/** Notes that a page depends on a source file, and returns its hash. */
const sourceHash = lookup('source file', (file) =>
  existsSync(placeOf(file)) ? openSource(file).hash : null,
)

/**
 * Returns the lines of a source that a sighting covers; in a format of records the lines of its text. They are
 * unchanged but for personal data, which is masked.
 *
 * @returns null if personal data was removed from the post and the format can hold it in another notation, such as
 *   the character references of HTML
 * @throws FaultError when the source cannot be decoded
 */
export function originalLines(sighting: Sighting, knowledge: Knowledge): readonly string[] | null {
  const layout = knowledge.sources.find(({ file }) => file === sighting.file)?.layout
  const isText = PageLayout.safeParse(layout).success
  sourceHash(sighting.file, knowledge)
  return sighting.masked && !isText ? null : maskLines(storedLines(sighting))
}

function storedLines({ file, lines: [first, last], bytes }: Sighting): readonly string[] {
  if (bytes) {
    const stored = unpacked(file, openSource(file).bytes).subarray(...bytes)
    return new TextDecoder().decode(stored).split(/\r?\n/)
  }
  const source = openSource(file)
  source.lines ??= decodeSource(file, source.bytes).lines
  return source.lines.slice(first - 1, last)
}

/** Maximum size of the lines on a page, in bytes, and what the HTML of a line adds to its text. */
const MOST_BYTES = 180_000
const BYTES_PER_LINE = 110

/**
 * The first lines of each text that fit on a page together. A line that does not fit is cut.
 *
 * @param texts the lines of each text
 */
export function firstLines(texts: readonly (readonly string[])[]): {
  readonly shown: readonly (readonly string[])[]
  readonly isWhole: boolean
} {
  let left = MOST_BYTES
  let isWhole = true
  const shown = texts.map((lines) => {
    const first: string[] = []
    for (const line of lines) {
      left -= BYTES_PER_LINE
      if (left <= 0) break
      // A character takes up to 5 bytes of HTML: `&amp;`, or 3 in UTF-8.
      const part =
        line.length * 5 <= left ? line : line.slice(0, wordEnd(line, Math.floor(left / 5)))
      left -= Buffer.byteLength(part.replace(/[&<>]/g, '&amp;'))
      first.push(part)
      isWhole &&= part === line
    }
    isWhole &&= first.length === lines.length
    return first
  })
  return { shown, isWhole }
}

function openSource(file: string): OpenedSource {
  const known = opened.get(file)
  if (known) return known
  const bytes = readFileSync(placeOf(file))
  const source = { bytes, hash: sha256(bytes) }
  opened.set(file, source)
  return source
}

function placeOf(file: string): string {
  return join(contentRoot(), 'content', 'sources', file)
}
