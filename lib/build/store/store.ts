import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { abandonSwaps, beginSwaps, commitSwaps, recoverSwaps } from './swap'

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

/**
 * Writes the wanted files, or leaves the disk unchanged if writing fails.
 *
 * Everything is first written beside the file or folder that it replaces, and put into place only after all of it is
 * on disk (`swap.ts`), so an error, a full disk or a kill loses no file. Files and folders that already have the
 * wanted content are not touched. Call this only after a run without faults, because it deletes files.
 *
 * @param wanted its files are put into place in the order given, before the folders
 * @throws Error when a file cannot be read, written or renamed
 */
export async function apply(root: string, wanted: Wanted): Promise<Difference> {
  recoverSwaps(root)
  const folders = await Promise.all(
    Object.entries(wanted.folders ?? {}).map(async ([place, files]) => {
      const plan = await compareFolder(join(root, place), files)
      return { place, files, plan }
    }),
  )
  const files = await Promise.all(
    [...(wanted.files ?? [])].map(async ([place, content]) => {
      const before = await readOrNull(join(root, place))
      return { place, content, kind: kindOf(before, content) }
    }),
  )
  const changedFiles = files.filter(({ kind }) => kind !== 'unchanged')
  const changedFolders = folders.filter(({ plan }) => KINDS.some((kind) => plan[kind].length > 0))
  if (changedFiles.length + changedFolders.length > 0) {
    // Parents must exist before anything is staged in them.
    for (const { place } of [...changedFiles, ...changedFolders])
      await mkdir(dirname(join(root, place)), { recursive: true })
    const swaps = beginSwaps(root, [
      ...changedFiles.map(({ place, content }) => ({ place, remove: content === null })),
      ...changedFolders.map(({ place }) => ({ place, remove: false })),
    ])
    const stagedAt = new Map(swaps.map(({ place, staged }) => [place, join(root, staged ?? '')]))
    try {
      for (const { place, content } of changedFiles)
        if (content !== null) await writeFile(stagedAt.get(place) ?? '', content, { flush: true })
      for (const { place, files: all, plan } of changedFolders)
        await stageFolder(join(root, place), stagedAt.get(place) ?? '', all, plan)
    } catch (error) {
      abandonSwaps(root, swaps)
      throw error
    }
    commitSwaps(root, swaps)
  }
  const named = (wantedKind: Kind): string[] =>
    [
      ...files.filter(({ kind }) => kind === wantedKind).map(({ place }) => place),
      ...folders.flatMap(({ place, plan }) => plan[wantedKind].map((path) => `${place}/${path}`)),
    ].sort()
  return {
    created: named('created'),
    changed: named('changed'),
    removed: named('removed'),
    unchanged: named('unchanged').length,
  }
}

const KINDS = ['created', 'changed', 'removed'] as const
type Kind = (typeof KINDS)[number] | 'unchanged'

/** What happens to a single file. */
function kindOf(before: Uint8Array | null, content: Content | null): Kind {
  if (content === null) return before === null ? 'unchanged' : 'removed'
  if (before === null) return 'created'
  return sameBytes(before, content) ? 'unchanged' : 'changed'
}

type FolderPlan = Readonly<Record<Kind, string[]>>

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
  plan: FolderPlan,
): Promise<void> {
  const unchanged = new Set(plan.unchanged)
  const folders = new Set([...files.keys()].map((path) => dirname(join(staged, path))))
  await mkdir(staged, { recursive: true })
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (const [path, content] of files) {
    const target = join(staged, path)
    if (!unchanged.has(path)) await writeFile(target, content, { flush: true })
    // Some file systems do not support hard links.
    else await link(join(place, path), target).catch(() => copyFile(join(place, path), target))
  }
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  return existsSync(path) ? readFile(path) : null
}

function sameBytes(a: Uint8Array, b: Content): boolean {
  return Buffer.compare(a, typeof b === 'string' ? Buffer.from(b) : b) === 0
}
