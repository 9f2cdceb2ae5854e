import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sighting } from '../model/post'

const read = new Map<string, readonly string[]>()

/** The lines of a source that a sighting names, as they stand there. */
export function originalLines({ file, lines: [first, last] }: Sighting): readonly string[] {
  const lines =
    read.get(file) ??
    readFileSync(join(process.cwd(), 'content', 'sources', file), 'utf8').split(/\r?\n/)
  read.set(file, lines)
  return lines.slice(first - 1, last)
}
