import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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

/** Writes one file below a folder and creates the parent folders. */
export function writeInto(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file)
  const parent = dirname(path)
  if (!made.has(parent)) {
    mkdirSync(parent, { recursive: true })
    made.add(parent)
  }
  writeFileSync(path, content)
}

/** Deletes a file if it exists. */
export function removeFile(path: string): void {
  rmSync(path, { force: true })
}
