import { sha256 } from '../../util/node/sha256'

/** A file with its content. */
export type FileContent = readonly [path: string, content: Uint8Array]

/** A file in about as many begins a group, because of its path. */
const FILES_IN_GROUP = 128

/**
 * Groups files that are compressed together, in their order. Where a group begins depends on paths first, and on sizes
 * within it: after a change of some files most groups are as they were.
 *
 * @param most size of a group in bytes, which only a single larger file exceeds
 */
export function* groupFiles(files: Iterable<FileContent>, most: number): Generator<FileContent[]> {
  let group: FileContent[] = []
  let bytes = 0
  for (const file of files) {
    const [path, { length }] = file
    if (group.length > 0 && (beginsGroup(path) || bytes + length > most)) {
      yield group
      group = []
      bytes = 0
    }
    group.push(file)
    bytes += length
  }
  if (group.length > 0) yield group
}

function beginsGroup(path: string): boolean {
  return parseInt(sha256(path).slice(0, 8), 16) % FILES_IN_GROUP === 0
}
