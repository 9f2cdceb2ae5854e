import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentRoot } from '../../../knowledge/content-root'
import type { Sighting } from '../../../model/post'
import { unpacked } from '../../../model/sources/byte-formats'
import { decodeSource } from '../../../model/sources/source-text'

const read = new Map<string, readonly string[]>()

/**
 * Returns the lines of a source that a sighting covers, unchanged; in a format of records the lines of its text.
 *
 * @throws FaultError when the source cannot be decoded
 */
export function originalLines({ file, lines: [first, last], bytes }: Sighting): readonly string[] {
  if (bytes) {
    const stored = unpacked(file, bytesOf(file)).subarray(...bytes)
    return new TextDecoder().decode(stored).split(/\r?\n/)
  }
  const lines = read.get(file) ?? decodeSource(file, bytesOf(file)).lines
  read.set(file, lines)
  return lines.slice(first - 1, last)
}

function bytesOf(file: string): Uint8Array {
  return readFileSync(join(contentRoot(), 'content', 'sources', file))
}
