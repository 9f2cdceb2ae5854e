import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseYaml } from '../model/parse-yaml'
import { type Fault, FaultError } from '../model/fault'
import { type IdEntry, Ids } from '../model/ids'
import { type Source, Sources } from '../model/sources/source'
import { Boundaries, type ReviewedPost, ReviewedPosts } from '../model/sources/structure'
import type { ReadSource } from './read/page'
import { read, type ReviewedFeed } from './read/read'
import { entryFor, layoutFor, sha256 } from './files/sources-file'
import { REVIEWED_MARKDOWN } from './structure/reviewed'

export const SOURCES = 'content/sources'
export const SOURCES_FILE = `${SOURCES}/sources.yaml`
export const IDS_FILE = 'content/ids.yaml'
const REVIEWED_FILE = 'content/structure/posts.yaml'
const BOUNDARIES = 'content/structure/boundaries'

/** A source that is not in `content/sources` yet, or not any more. */
export interface Change {
  readonly add: ReadonlyMap<string, Uint8Array>
  readonly remove: ReadonlySet<string>
}

/** What ingest reads from disk. */
export interface Workspace {
  readonly sources: readonly {
    readonly entry: Source
    readonly read: ReadSource
    /** Whether an editor reviewed where its posts begin and end. */
    readonly reviewed: boolean
  }[]
  /** Entries of files that `sources.yaml` does not list yet. */
  readonly newEntries: readonly Source[]
  /** What a person should know that is no fault. */
  readonly notes: readonly string[]
  readonly reviewed: readonly ReviewedPost[]
  readonly ids: readonly IdEntry[]
  /** Slug → reviewed Markdown of the post. */
  readonly markdown: ReadonlyMap<string, string>
  /** The texts of the two files that ingest writes into. */
  readonly texts: { readonly sources: string; readonly ids: string }
}

/**
 * Reads sources, reviewed structure and ids.
 *
 * @param root folder that holds `content/`
 * @throws FaultError with the faults of all files
 */
export function loadWorkspace(root: string, change: Change): Workspace {
  const faults: Fault[] = []
  const texts = { sources: textOf(root, SOURCES_FILE), ids: textOf(root, IDS_FILE) }
  const listed = open(root, SOURCES_FILE, Sources.nullable(), faults) ?? []
  const entries = listed.filter(({ file }) => !change.remove.has(file))
  const named = new Set(listed.map(({ file }) => file))
  faults.push(...listedTwice(listed), ...notListed(change.remove, named))
  const sources: { entry: Source; read: ReadSource; reviewed: boolean }[] = []
  const newEntries: Source[] = []
  for (const entry of entries) {
    const bytes = bytesOf(root, entry, faults)
    const result = bytes && attempt(faults, () => readFile(root, entry.file, bytes))
    if (!result) continue
    if (entry.layout !== layoutFor(result)) faults.push(otherLayout(entry, layoutFor(result)))
    sources.push({ entry, read: result, reviewed: isReviewed(root, entry.file) })
  }
  const notes: string[] = []
  const known = new Map(entries.map(({ file, sha256: hash }) => [hash, file]))
  for (const [file, bytes] of newFiles(root, named, change)) {
    const same = known.get(sha256(bytes))
    if (same !== undefined) {
      notes.push(`${file} is the same as ${same}: not taken in again`)
      continue
    }
    known.set(sha256(bytes), file)
    if (named.has(file)) {
      faults.push(otherBytes(file))
      continue
    }
    const result = attempt(faults, () => readFile(root, file, bytes))
    if (!result) continue
    if (result.sightings.length === 0) faults.push(noPosts(file))
    const entry = entryFor(result, bytes)
    newEntries.push(entry)
    sources.push({ entry, read: result, reviewed: isReviewed(root, file) })
  }
  const reviewed = open(root, REVIEWED_FILE, ReviewedPosts, faults)?.posts ?? []
  const ids = open(root, IDS_FILE, Ids, faults)?.posts ?? []
  if (faults.length > 0) throw new FaultError(faults)
  const markdown = reviewedMarkdown(root)
  return { sources, newEntries, notes, reviewed, ids, markdown, texts }
}

/** Reviewed Markdown by slug, in the order of the slugs. */
function reviewedMarkdown(root: string): Map<string, string> {
  const folder = join(root, REVIEWED_MARKDOWN)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return new Map(
    names
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [name.slice(0, -3), textOf(root, `${REVIEWED_MARKDOWN}/${name}`)]),
  )
}

/** Reads one source of the project, with its reviewed boundaries where it has some. */
function readFile(root: string, file: string, bytes: Uint8Array): ReadSource {
  return read(file, bytes, reviewedFeed(root, file))
}

/**
 * Reads a file from anywhere. One that is a source of the project, to the byte, is read with the
 * boundaries that were reviewed for it.
 *
 * @throws FaultError as `read` does, and for a broken `sources.yaml`
 */
export function readAnyFile(root: string, file: string, bytes: Uint8Array): ReadSource {
  const faults: Fault[] = []
  const listed = open(root, SOURCES_FILE, Sources.nullable(), faults) ?? []
  if (faults.length > 0) throw new FaultError(faults)
  const hash = sha256(bytes)
  const entry = listed.find((source) => source.sha256 === hash)
  return read(file, bytes, entry && reviewedFeed(root, entry.file))
}

/** Where the reviewed boundaries of a source are kept. */
export function boundariesFile(file: string): string {
  return `${BOUNDARIES}/${file.replace(/\.[^.]+$/u, '')}.yaml`
}

/** An empty file is none: a shell makes it before the command whose proposal goes into it has run. */
function isReviewed(root: string, file: string): boolean {
  return textOf(root, boundariesFile(file)).trim() !== ''
}

function reviewedFeed(root: string, file: string): ReviewedFeed | undefined {
  const at = boundariesFile(file)
  if (!isReviewed(root, file)) return undefined
  const faults: Fault[] = []
  const boundaries = open(root, at, Boundaries, faults)
  if (faults.length > 0) throw new FaultError(faults)
  return boundaries?.file === file ? { at, boundaries } : undefined
}

function open<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): z.output<S> | null {
  const opened = parseYaml(schema, textOf(root, file), { file, line: 1 })
  if (opened.ok) return opened.value
  faults.push(...opened.faults)
  return null
}

function textOf(root: string, file: string): string {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
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

/** Readers know a source by its name; people want its path. */
function inSources(fault: Fault): Fault {
  return fault.file.startsWith('content/') ? fault : { ...fault, file: `${SOURCES}/${fault.file}` }
}

function bytesOf(root: string, entry: Source, faults: Fault[]): Uint8Array | null {
  const file = `${SOURCES}/${entry.file}`
  if (!existsSync(join(root, file))) {
    faults.push({
      file,
      line: null,
      problem: 'The source is missing.',
      expected: `the file that ${SOURCES_FILE} lists`,
      fix: `Put the file back, or run: npm run ingest -- --remove ${entry.file}`,
    })
    return null
  }
  const bytes = readFileSync(join(root, file))
  const found = sha256(bytes)
  if (found === entry.sha256) return bytes
  faults.push({
    file,
    line: null,
    problem: 'The source is not the file that was added.',
    expected: `SHA-256 ${entry.sha256}`,
    found,
    fix: `Put the original back. If the change is meant, write sha256: ${found} into ${SOURCES_FILE}.`,
  })
  return null
}

/** Files in `content/sources` that are not listed, and files that are to be added. */
function newFiles(
  root: string,
  listed: ReadonlySet<string>,
  change: Change,
): Map<string, Uint8Array> {
  const folder = join(root, SOURCES)
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const found = names
    .filter((entry) => entry.isFile() && /\.(?:txt|html?|rss|atom|xml)$/iu.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !listed.has(name) && !change.remove.has(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))] as const)
  return new Map([...found, ...change.add])
}

function listedTwice(listed: readonly Source[]): Fault[] {
  const seen = new Set<string>()
  return listed
    .filter(({ file }) => seen.has(file) || !seen.add(file))
    .map(({ file }) => ({
      file: SOURCES_FILE,
      line: null,
      problem: 'A source is listed twice.',
      expected: 'one entry for each file',
      found: file,
      fix: `Remove one entry of ${file}.`,
    }))
}

function otherLayout(entry: Source, found: string): Fault {
  return {
    file: SOURCES_FILE,
    line: null,
    problem: `The source ${entry.file} has another layout than its entry says.`,
    expected: found,
    found: entry.layout,
    fix: `Write layout: ${found}`,
  }
}

function otherBytes(file: string): Fault {
  return {
    file: `${SOURCES}/${file}`,
    line: null,
    problem: 'There is another source of this name.',
    expected: 'a name that no source has; sources are never changed',
    found: file,
    fix: 'Rename the new file, for example with its date, and add it again.',
  }
}

function notListed(remove: ReadonlySet<string>, listed: ReadonlySet<string>): Fault[] {
  return [...remove]
    .filter((file) => !listed.has(file))
    .map((file) => ({
      file: SOURCES_FILE,
      line: null,
      problem: 'There is no such source to remove.',
      expected: [...listed].join(', ').slice(0, 200),
      found: file,
      fix: 'Correct the name.',
    }))
}

function noPosts(file: string): Fault {
  return {
    file: `${SOURCES}/${file}`,
    line: null,
    problem: 'The page shows no post.',
    expected: 'at least one post below the header of the page',
    fix: 'Save the page again when it has loaded.',
  }
}
