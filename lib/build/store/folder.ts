import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A folder that is made anew beside the one it will replace, so that a failed run leaves the old
 * one as it was.
 */
export interface StagedFolder {
  /** Where the new folder is being made. */
  readonly path: string
  /** Puts the new folder in the place of the old one. */
  readonly commit: () => void
  /** Throws the new folder away. */
  readonly discard: () => void
}

/** Folders known to exist, so that each is made once. */
const made = new Set<string>()

/** Starts an empty folder that will replace `target`; a leftover of a broken run is cleared. */
export function stageFolder(target: string): StagedFolder {
  const path = `${target}.next`
  const old = `${target}.old`
  rmSync(path, { recursive: true, force: true })
  made.clear()
  mkdirSync(path, { recursive: true })
  return {
    path,
    commit: () => {
      rmSync(old, { recursive: true, force: true })
      if (existsSync(target)) renameSync(target, old)
      renameSync(path, target)
      rmSync(old, { recursive: true, force: true })
    },
    discard: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** Writes one file below a staged folder, making the folders on the way. */
export function writeInto(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file)
  const parent = dirname(path)
  if (!made.has(parent)) {
    mkdirSync(parent, { recursive: true })
    made.add(parent)
  }
  writeFileSync(path, content)
}

/** Removes one file; it need not be there. */
export function removeFile(path: string): void {
  rmSync(path, { force: true })
}
