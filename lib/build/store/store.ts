import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The files that a run wants on disk. Paths are relative to the root, with `/`. */
export interface Wanted {
  /**
   * Folders that this run owns completely: path → all files in it (path within the folder → content). Other files in
   * the folder are deleted.
   */
  readonly folders?: Readonly<Record<string, ReadonlyMap<string, Content>>>
  /** Single files: content, or null to delete the file. */
  readonly files?: ReadonlyMap<string, Content | null>
}

export type Content = string | Uint8Array

/** What a run changed, as sorted paths relative to the root, and the number of unchanged files. */
export interface Difference {
  readonly created: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

/** Ignored by Git, and on the same disk as the targets so that renaming is atomic. */
const STAGING = '.cache/staging'
const OLD = '.before-swap'

/**
 * Writes the wanted files, or leaves the disk unchanged if writing fails.
 *
 * Everything is first written to a staging folder and renamed into place only after all of it is on disk, so an
 * error or a full disk loses no existing file. Files and folders that already have the wanted content are not
 * touched. Call this only after a run without faults, because it deletes files.
 *
 * It first calls `recover`, which repairs what a run left that was killed between two renames.
 *
 * @throws Error when a file cannot be read, written or renamed
 */
export async function apply(root: string, wanted: Wanted): Promise<Difference> {
  await recover(root, Object.keys(wanted.folders ?? {}))
  const stage = join(root, STAGING, randomUUID())
  const swaps: Swap[] = []
  const difference = { created: [] as string[], changed: [] as string[], removed: [] as string[] }
  let unchanged = 0
  try {
    for (const [folder, files] of Object.entries(wanted.folders ?? {})) {
      const plan = await compareFolder(join(root, folder), files)
      unchanged += plan.unchanged.length
      for (const kind of ['created', 'changed', 'removed'] as const) {
        difference[kind].push(...plan[kind].map((path) => `${folder}/${path}`))
      }
      if (plan.created.length + plan.changed.length + plan.removed.length === 0) continue
      const staged = join(stage, folder)
      await stageFolder(join(root, folder), staged, files, new Set(plan.unchanged))
      swaps.push({ staged, place: join(root, folder) })
    }
    for (const [path, content] of wanted.files ?? []) {
      const place = join(root, path)
      const before = await readOrNull(place)
      if (content === null) {
        if (before === null) continue
        difference.removed.push(path)
        swaps.push({ staged: null, place })
      } else if (before !== null && sameBytes(before, content)) {
        unchanged++
      } else {
        difference[before === null ? 'created' : 'changed'].push(path)
        const staged = join(stage, 'files', path)
        await mkdir(dirname(staged), { recursive: true })
        await writeFile(staged, content)
        swaps.push({ staged, place })
      }
    }
    for (const swap of swaps) await swapIn(swap)
  } finally {
    await rm(join(root, STAGING), { recursive: true, force: true })
  }
  return {
    created: difference.created.sort(),
    changed: difference.changed.sort(),
    removed: difference.removed.sort(),
    unchanged,
  }
}

interface Swap {
  /** Path of the new file or folder, or null to delete `place`. */
  readonly staged: string | null
  readonly place: string
}

interface FolderPlan {
  readonly created: string[]
  readonly changed: string[]
  readonly removed: string[]
  readonly unchanged: string[]
}

async function compareFolder(
  place: string,
  files: ReadonlyMap<string, Content>,
): Promise<FolderPlan> {
  const plan: FolderPlan = { created: [], changed: [], removed: [], unchanged: [] }
  const existing = new Set(await filesIn(place))
  for (const [path, content] of files) {
    if (!existing.delete(path)) plan.created.push(path)
    else if (sameBytes(await readFile(join(place, path)), content)) plan.unchanged.push(path)
    else plan.changed.push(path)
  }
  plan.removed.push(...existing)
  return plan
}

/** Lists the files of a folder and its subfolders, as paths within it; empty if the folder does not exist. */
async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

/** Builds the new folder in the staging folder. Unchanged files are hard-linked instead of copied. */
async function stageFolder(
  place: string,
  staged: string,
  files: ReadonlyMap<string, Content>,
  unchanged: ReadonlySet<string>,
): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(staged, path))))
  await mkdir(staged, { recursive: true })
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (const [path, content] of files) {
    const target = join(staged, path)
    if (!unchanged.has(path)) await writeFile(target, content)
    // Some file systems do not support hard links.
    else await link(join(place, path), target).catch(() => copyFile(join(place, path), target))
  }
}

/** Moves a staged file or folder into place. An old folder is deleted only after the new one is in place. */
async function swapIn({ staged, place }: Swap): Promise<void> {
  if (staged === null) {
    await rm(place, { force: true })
    return
  }
  await mkdir(dirname(place), { recursive: true })
  const isFolder = existsSync(place) && (await stat(place)).isDirectory()
  if (!isFolder) {
    await rename(staged, place)
    return
  }
  const old = place + OLD
  await rename(place, old)
  await rename(staged, place)
  await rm(old, { recursive: true, force: true })
}

/** Restores a folder whose swap was interrupted, and deletes the leftovers of interrupted runs. */
async function recover(root: string, folders: readonly string[]): Promise<void> {
  await rm(join(root, STAGING), { recursive: true, force: true })
  for (const folder of folders) {
    const place = join(root, folder)
    if (!existsSync(place + OLD)) continue
    if (existsSync(place)) await rm(place + OLD, { recursive: true, force: true })
    else await rename(place + OLD, place)
  }
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  return existsSync(path) ? readFile(path) : null
}

function sameBytes(a: Uint8Array, b: Content): boolean {
  return Buffer.compare(a, typeof b === 'string' ? Buffer.from(b) : b) === 0
}
