import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, FaultError } from '../model/fault'
import { Ids } from '../model/ids'
import { nameKey, type Source, SourceName, Sources } from '../model/sources/source'
import { maskPersonalData } from '../model/sources/personal-data'
import { ReviewedPosts } from '../model/sources/structure'
import { openYaml, textOf } from './files/content-files'
import { isReviewed, reviewedFeed, reviewedMarkdown } from './files/reviewed-files'
import {
  changedSource,
  inSources,
  listedTwice,
  missingSource,
  nameRefused,
  nameTaken,
  noPosts,
  notListed,
  otherLayout,
  SOURCES,
  SOURCES_FILE,
} from './files/source-faults'
import { entryFor, layoutFor } from './files/sources-file'
import { sha256 } from '../util/node/sha256'
import { readErrorDomains, readSubject } from './files/subject-files'
import type { IngestInput } from './ingest'
import { SOURCE_NAME } from './read/formats'
import type { ReadSource, ToldLayout } from './read/types'
import { type PersonalData, withoutPersonalData } from './read/masked-source'
import { readSource } from './read/read-source'

export const IDS_FILE = 'content/ids.yaml'
const REVIEWED_FILE = 'content/structure/posts.yaml'

/** Sources to add to `content/sources`, and sources to remove. */
export interface Change {
  readonly add: ReadonlyMap<string, Uint8Array>
  readonly remove: ReadonlySet<string>
  /** Layout of the added sources that show no sign of it. */
  readonly layout?: ToldLayout | undefined
}

/** A source as read from disk, without personal data. */
export interface LoadedSource {
  readonly entry: Source
  readonly read: ReadSource
  /** The personal data in its posts. */
  readonly personal: readonly PersonalData[]
  /** Whether an editor has reviewed its post boundaries. */
  readonly reviewed: boolean
}

/** All inputs of ingest, as read from disk. */
export interface Workspace extends IngestInput {
  readonly sources: readonly LoadedSource[]
  /** Entries for files that `sources.yaml` does not list yet. */
  readonly newEntries: readonly Source[]
  /** Notes for the editor that are not faults. */
  readonly notes: readonly string[]
  /** Texts of the two files that ingest updates. */
  readonly texts: { readonly sources: string; readonly ids: string }
}

/**
 * Reads all inputs that determine the posts: sources, reviewed structure, ids, and the names of the
 * subject.
 *
 * @param root folder that contains `content/`
 * @throws FaultError with the faults of all files
 */
export function loadWorkspace(root: string, change: Change): Workspace {
  const faults: Fault[] = []
  const texts = { sources: textOf(root, SOURCES_FILE), ids: textOf(root, IDS_FILE) }
  const listed = openYaml(root, SOURCES_FILE, Sources.nullable(), faults) ?? []
  const entries = listed.filter(({ file }) => !change.remove.has(file))
  const listedFiles = new Set(listed.map(({ file }) => file))
  faults.push(...listedTwice(listed), ...notListed(change.remove, listedFiles))
  const known = readListed(root, entries, faults)
  const added = readNew(
    root,
    entries,
    newFiles(root, listedFiles, change),
    listedFiles,
    change.layout,
    faults,
  )
  const reviewed = openYaml(root, REVIEWED_FILE, ReviewedPosts, faults)?.posts ?? []
  const ids = openYaml(root, IDS_FILE, Ids, faults)?.posts ?? []
  const subject = readSubject(root, faults)
  const errorDomains = readErrorDomains(root, faults)
  if (faults.length > 0 || subject === null) throw new FaultError(faults)
  return {
    sources: [...known, ...added.sources],
    newEntries: added.sources.map(({ entry }) => entry),
    notes: added.notes,
    reviewed,
    ids,
    markdown: reviewedMarkdown(root),
    subject,
    errorDomains,
    texts,
  }
}

function readListed(root: string, entries: readonly Source[], faults: Fault[]): LoadedSource[] {
  return entries.flatMap((entry) => {
    const bytes = bytesOf(root, entry, faults)
    const result = bytes && attempt(faults, () => readFile(root, entry.file, bytes, entry.layout))
    if (!result) return []
    if (entry.layout !== layoutFor(result)) faults.push(otherLayout(entry, layoutFor(result)))
    return [{ entry, ...withoutPersonalData(result), reviewed: isReviewed(root, entry.file) }]
  })
}

/** Reads files that are not listed yet; skips, with a note, a file with the same bytes as a listed one. */
function readNew(
  root: string,
  entries: readonly Source[],
  files: ReadonlyMap<string, Uint8Array>,
  listedFiles: ReadonlySet<string>,
  layout: ToldLayout | undefined,
  faults: Fault[],
): { readonly sources: readonly LoadedSource[]; readonly notes: readonly string[] } {
  const sources: LoadedSource[] = []
  const notes: string[] = []
  const byHash = new Map(entries.map(({ file, sha256: hash }) => [hash, file]))
  const takenNames = new Set([...listedFiles].map(nameKey))
  for (const [file, bytes] of files) {
    const same = byHash.get(sha256(bytes))
    if (same !== undefined) {
      notes.push(`${file} is the same as ${same}: not added again`)
      continue
    }
    byHash.set(sha256(bytes), file)
    if (takenNames.has(nameKey(file))) {
      faults.push(nameTaken(file))
      continue
    }
    if (!SourceName.safeParse(file).success || maskPersonalData(file).found.length > 0) {
      faults.push(nameRefused(file))
      continue
    }
    const result = attempt(faults, () => readFile(root, file, bytes, layout))
    if (!result) continue
    if (result.sightings.length === 0) faults.push(noPosts(file))
    const masked = withoutPersonalData(result)
    sources.push({
      entry: entryFor(masked.read, bytes),
      ...masked,
      reviewed: isReviewed(root, file),
    })
  }
  return { sources, notes }
}

/** Reads one source of the project, with its reviewed boundaries if it has any. */
function readFile(
  root: string,
  file: string,
  bytes: Uint8Array,
  layout: Source['layout'] | undefined,
): ReadSource {
  const told = layout === 'thread' || layout === 'feed' ? layout : undefined
  return readSource(file, bytes, reviewedFeed(root, file), told)
}

/**
 * Reads any file. If it has the bytes of a source of the project, the reviewed boundaries of that source
 * apply.
 *
 * @throws FaultError like `readSource`, and for an invalid `sources.yaml`
 */
export function readAnyFile(
  root: string,
  file: string,
  bytes: Uint8Array,
  layout?: ToldLayout,
): ReadSource {
  const faults: Fault[] = []
  const listed = openYaml(root, SOURCES_FILE, Sources.nullable(), faults) ?? []
  if (faults.length > 0) throw new FaultError(faults)
  const hash = sha256(bytes)
  const entry = listed.find((source) => source.sha256 === hash)
  return readSource(file, bytes, entry && reviewedFeed(root, entry.file), layout)
}

function attempt<T>(faults: Fault[], run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    faults.push(...error.faults.map(inSources))
    return null
  }
}

function bytesOf(root: string, entry: Source, faults: Fault[]): Uint8Array | null {
  const path = join(root, SOURCES, entry.file)
  if (!existsSync(path)) {
    faults.push(missingSource(entry))
    return null
  }
  const bytes = readFileSync(path)
  const found = sha256(bytes)
  if (found === entry.sha256) return bytes
  faults.push(changedSource(entry, found))
  return null
}

/** Files in `content/sources` that are not listed, and files to add. */
function newFiles(
  root: string,
  listedFiles: ReadonlySet<string>,
  change: Change,
): Map<string, Uint8Array> {
  const folder = join(root, SOURCES)
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const found = names
    .filter((entry) => entry.isFile() && SOURCE_NAME.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !listedFiles.has(name) && !change.remove.has(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))] as const)
  return new Map([...found, ...change.add])
}
