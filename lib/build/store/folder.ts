import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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

/** Creates an empty folder that will replace `target`, and deletes what an interrupted run left. */
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
