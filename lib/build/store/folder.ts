import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { abandonSwaps, beginSwaps, commitSwaps } from './swap'

/**
 * A new folder next to the one that it will replace, so a failed run leaves the old folder unchanged.
 */
export interface StagedFolder {
  /** Path of the new folder. */
  readonly path: string
  /** Replaces the old folder with the new one. */
  readonly commit: () => void
  /** Deletes the new folder. */
  readonly discard: () => void
}

/** Folders that exist, so that each is created once. */
const made = new Set<string>()

/** Creates an empty folder that will replace `target`. First completes what a killed run left beside `target`. */
export function stageFolder(target: string): StagedFolder {
  const root = dirname(target)
  mkdirSync(root, { recursive: true })
  const swaps = beginSwaps(root, [{ place: basename(target), remove: false }])
  const path = join(root, swaps[0]?.staged ?? '')
  made.clear()
  mkdirSync(path)
  return {
    path,
    commit: () => commitSwaps(root, swaps),
    discard: () => abandonSwaps(root, swaps),
  }
}

/**
 * Writes one file below a folder and creates the parent folders. A file that is there is replaced, not written to:
 * another folder may have the same file under a name of its own (`kept-folder.ts`).
 */
export function writeInto(folder: string, file: string, content: string | Uint8Array): void {
  const to = openNew(placeFor(folder, file))
  try {
    writeFileSync(to, content)
  } finally {
    closeSync(to)
  }
}

/**
 * Writes one file below a folder part by part, so that only one part at a time is in memory.
 *
 * @returns the size of the file in bytes
 */
export async function writeParts(
  folder: string,
  file: string,
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<number> {
  const to = openNew(placeFor(folder, file))
  let bytes = 0
  try {
    for await (const part of parts) {
      for (let at = 0; at < part.length; at += writeSync(to, part, at));
      bytes += part.length
    }
  } finally {
    closeSync(to)
  }
  return bytes
}

/** Opens a new file in the place of one that may be there. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    rmSync(path)
    return openSync(path, 'wx')
  }
}

/** Returns the path of a file, whose folder is created if needed. */
export function placeFor(folder: string, file: string): string {
  const path = join(folder, file)
  const parent = dirname(path)
  if (!made.has(parent)) {
    mkdirSync(parent, { recursive: true })
    made.add(parent)
  }
  return path
}

/** Deletes a file if it exists. */
export function removeFile(path: string): void {
  rmSync(path, { force: true })
}

/** What a copy of a project does not take: packages, hidden folders and what commands make. */
const NOT_COPIED = /^(?:node_modules|out|dist|\..*)$/

/** Copies a project into a new folder and links its packages. */
export function copyProject(root: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(root))
    if (!NOT_COPIED.test(name)) cpSync(join(root, name), join(to, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction')
}
