import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FaultError } from '../../model/fault'

/** One file or folder that a run replaces. Paths are relative to the root of the swap, with `/`. */
export interface Swap {
  readonly place: string
  /** Where the run makes the new file or folder, beside `place`, so that both are on one disk; null to delete `place`. */
  readonly staged: string | null
  /** Where the old file or folder is kept until all swaps of the run are done. */
  readonly replaced: string
}

/** Name of the journal in the root of a swap. */
const JOURNAL = '.swap.json'

/** The journal: what a run prepares (`staging`), or what it is putting into place (`swapping`). */
const Journal = z.strictObject({
  state: z.enum(['staging', 'swapping']),
  swaps: z.array(
    z.strictObject({
      place: z.string(),
      staged: z.string().nullable(),
      replaced: z.string(),
    }),
  ),
})
type Journal = z.infer<typeof Journal>

/**
 * Begins to replace files and folders. The caller makes each `staged`, then calls `commitSwaps` or `abandonSwaps`.
 * First completes what a killed run left.
 *
 * @param root folder of the journal
 * @param places path of each file or folder, relative to `root`, and whether it is to be deleted
 * @throws Error when one of them may not be written
 */
export function beginSwaps(
  root: string,
  places: readonly { readonly place: string; readonly remove: boolean }[],
): readonly Swap[] {
  recoverSwaps(root)
  // A folder that may not be written could be replaced, but its old files could not be deleted.
  for (const { place } of places)
    if (existsSync(join(root, place))) accessSync(join(root, place), constants.W_OK)
  const swaps = places.map(({ place, remove }) => ({
    place,
    staged: remove ? null : `${place}.staged-${process.pid}`,
    replaced: `${place}.replaced-${process.pid}`,
  }))
  for (const swap of swaps) removeLeftovers(root, swap)
  writeJournal(root, { state: 'staging', swaps })
  return swaps
}

/**
 * Puts all staged files and folders into place. Either all are in place afterward, or none. A run that is killed here
 * is completed by the next call of `recoverSwaps`.
 *
 * @throws Error when a file cannot be moved; everything is then as it was before
 */
export function commitSwaps(root: string, swaps: readonly Swap[]): void {
  try {
    writeJournal(root, { state: 'swapping', swaps: [...swaps] })
    for (const swap of swaps) moveIn(root, swap)
  } catch (error) {
    for (const swap of [...swaps].reverse()) moveBack(root, swap)
    abandonSwaps(root, swaps)
    throw error
  }
  abandonSwaps(root, swaps)
}

/** Deletes what was staged and the journal. */
export function abandonSwaps(root: string, swaps: readonly Swap[]): void {
  for (const swap of swaps) removeLeftovers(root, swap)
  for (const name of [JOURNAL, `${JOURNAL}.new`]) rmSync(join(root, name), { force: true })
}

/** Whether a run is replacing files, or was killed before it had finished. */
export function hasJournal(root: string): boolean {
  return [JOURNAL, `${JOURNAL}.new`].some((name) => existsSync(join(root, name)))
}

/**
 * Completes the swaps of a run that was killed while it put files into place, and deletes what a run had staged that
 * was killed earlier. Call this only while no other run writes.
 *
 * @throws FaultError when the journal is not one
 */
export function recoverSwaps(root: string): void {
  rmSync(join(root, `${JOURNAL}.new`), { force: true })
  if (!existsSync(join(root, JOURNAL))) return
  const { state, swaps } = readJournal(root)
  if (state === 'swapping') commitSwaps(root, swaps)
  else abandonSwaps(root, swaps)
}

/** Moves the staged file or folder into place. Does nothing if that is done already. */
function moveIn(root: string, swap: Swap): void {
  const [place, replaced] = [join(root, swap.place), join(root, swap.replaced)]
  if (swap.staged === null) {
    if (existsSync(place)) renameSync(place, replaced)
    return
  }
  const staged = join(root, swap.staged)
  if (!existsSync(staged)) return
  if (existsSync(place) && !existsSync(replaced)) keep(place, replaced)
  renameSync(staged, place)
}

/** Undoes `moveIn`, whether it was completed or not. */
function moveBack(root: string, swap: Swap): void {
  const [place, replaced] = [join(root, swap.place), join(root, swap.replaced)]
  if (swap.staged !== null && !existsSync(join(root, swap.staged)) && existsSync(place))
    renameSync(place, join(root, swap.staged))
  if (existsSync(replaced)) renameSync(replaced, place)
}

/** Keeps the old file or folder under another name. A file stays in place as well, so that it is never missing. */
function keep(place: string, replaced: string): void {
  if (lstatSync(place).isDirectory()) return renameSync(place, replaced)
  try {
    linkSync(place, replaced)
  } catch {
    // Some file systems do not support hard links.
    copyFileSync(place, replaced)
  }
}

function removeLeftovers(root: string, { staged, replaced }: Swap): void {
  for (const path of [staged, replaced])
    if (path !== null) rmSync(join(root, path), { recursive: true, force: true })
}

/** Writes the journal so that it is either the old or the new one, even if the machine stops. */
function writeJournal(root: string, journal: Journal): void {
  const path = join(root, JOURNAL)
  writeFileSync(`${path}.new`, JSON.stringify(journal), { flush: true })
  renameSync(`${path}.new`, path)
}

function readJournal(root: string): Journal {
  const path = join(root, JOURNAL)
  const text = readFileSync(path, 'utf8')
  const parsed = Journal.safeParse(jsonOf(text))
  const isInside = (name: string | null): boolean => !name?.split('/').includes('..')
  if (
    parsed.success &&
    parsed.data.swaps.every((swap) => Object.values(swap).every((name) => isInside(name)))
  )
    return parsed.data
  throw new FaultError([
    {
      file: path,
      line: null,
      problem: 'The journal of an interrupted run cannot be read.',
      expected: 'what a run was replacing',
      found: text.slice(0, 80),
      fix: `Delete ${path}, then look at: git status content`,
    },
  ])
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
