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

/** What a run wants to be on disk. Paths are relative to the root, with forward slashes. */
export interface Wanted {
  /**
   * Folders that this run owns whole: path → every file that belongs in it (path within the folder →
   * content). A file that is there and not named is swept.
   */
  readonly folders?: Readonly<Record<string, ReadonlyMap<string, Content>>>
  /** Single files: content, or null for a file that is to go. */
  readonly files?: ReadonlyMap<string, Content | null>
}

export type Content = string | Uint8Array

/** What a run changed, as paths relative to the root, in code point order. */
export interface Difference {
  readonly created: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

/** Git ignores it; on the same disk as the rest, so that renaming is one step. */
const STAGING = '.cache/staging'
const OLD = '.before-swap'

/**
 * Brings the disk to what is wanted, or leaves it as it was.
 *
 * Everything is written next to its place first; only when all of it is on disk are folders and files
 * renamed into place, so a fault or a full disk loses nothing that was there. A folder or file that
 * already has the wanted bytes is not touched. Call it only after a clean run: it sweeps.
 *
 * A run that was killed between two renames is completed by `recover`, which this calls first.
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
  /** Null for a file that is to go. */
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
  const there = new Set(await filesIn(place))
  for (const [path, content] of files) {
    if (!there.delete(path)) plan.created.push(path)
    else if (sameBytes(await readFile(join(place, path)), content)) plan.unchanged.push(path)
    else plan.changed.push(path)
  }
  plan.removed.push(...there)
  return plan
}

/** Files of a folder and its subfolders, as paths within it; none when it does not exist. */
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

/** Builds the folder anew beside the old one; files that stay are linked instead of copied. */
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
    // Some file systems have no hard links.
    else await link(join(place, path), target).catch(() => copyFile(join(place, path), target))
  }
}

/** Puts what was staged into its place. The old folder stays beside it until the new one stands. */
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

/** Puts back a folder whose swap was interrupted, and removes what an interrupted run left. */
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
