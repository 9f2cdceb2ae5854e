import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sighting } from '../../../model/post'
import { decodeSource } from '../../../model/source-text'

const read = new Map<string, readonly string[]>()

/** The lines of a source that a sighting names, as they stand there. */
export function originalLines({ file, lines: [first, last] }: Sighting): readonly string[] {
  const lines =
    read.get(file) ??
    decodeSource(file, readFileSync(join(process.cwd(), 'content', 'sources', file))).lines
  read.set(file, lines)
  return lines.slice(first - 1, last)
}
