import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentRoot } from '../../../knowledge/content-root'
import type { Sighting } from '../../../model/post'
import { decodeSource } from '../../../model/sources/source-text'

const read = new Map<string, readonly string[]>()

/**
 * Returns the lines of a source that a sighting covers, unchanged.
 *
 * @throws FaultError when the source cannot be decoded
 */
export function originalLines({ file, lines: [first, last] }: Sighting): readonly string[] {
  const lines =
    read.get(file) ??
    decodeSource(file, readFileSync(join(contentRoot(), 'content', 'sources', file))).lines
  read.set(file, lines)
  return lines.slice(first - 1, last)
}
