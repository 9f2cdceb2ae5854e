import { FaultError } from '../../model/fault'
import { linesOfStream } from './line-stream'
import { ArchiveError, type ArchiveFault } from './archive-error'
import { type Chunks, peek } from './bytes'
import {
  type Format,
  formatOf,
  HEAD,
  logArchiveOf,
  memberKind,
  shownName,
  type Skip,
} from './formats'
import { gunzip, type Member, untar } from './unpack'
import { unzip } from './unzip'

/** A file that a person dropped, or that a command got. */
export interface LogFile {
  /** Its name, or its path below the folder that was dropped. */
  readonly name: string
  readonly open: () => Chunks
}

/** A file or member that was not read. */
export interface Skipped {
  readonly name: string
  readonly why: Skip
}

/** What was read of some files. */
export interface ReadFiles {
  /** Names of the files and members that were read, in order. */
  readonly read: readonly string[]
  readonly skipped: readonly Skipped[]
  /** Log archives, which only macOS can read. */
  readonly logArchives: readonly string[]
  /** Files that could not be read to their end. */
  readonly faults: readonly { readonly name: string; readonly fault: ArchiveFault }[]
}

/** Gets what is read. */
export interface LogListener {
  /** The next lines of a file. A file is read to its end before the next one. */
  lines(file: string, lines: readonly string[]): void
  /** More bytes of the files were read. */
  bytes?(count: number): void
}

/** Most members of one archive. */
const MOST_MEMBERS = 200_000

/**
 * Reads the logs among files: text, gzip, tar and zip archives with text in them. Everything is read in pieces and
 * nothing is kept, so the size does not matter. What cannot be read is in the result.
 */
export async function readLogs(
  files: readonly LogFile[],
  listener: LogListener,
): Promise<ReadFiles> {
  const read: string[] = []
  const skipped: Skipped[] = []
  const logArchives = new Set<string>()
  const faults: ReadFiles['faults'][number][] = []

  async function readText(name: string, chunks: Chunks): Promise<void> {
    const { head, all } = await peek(chunks, HEAD)
    const format = formatOf(head)
    if (format !== 'text') return skip(name, format === 'binary-plist' ? format : 'nested')
    try {
      for await (const lines of linesOfStream(all, name)) listener.lines(name, lines)
      read.push(name)
    } catch (error) {
      if (!(error instanceof FaultError)) throw error
      skip(name, 'not-text')
    }
  }

  /** Reads a packed member. If it is broken, the archive around it may still be sound. */
  async function readPacked(name: string, chunks: Chunks): Promise<void> {
    try {
      await readText(name, gunzip(chunks))
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      skip(name, 'broken')
    }
  }

  function skip(name: string, why: Skip): void {
    skipped.push({ name, why })
  }

  async function readMember(
    within: string,
    { path, isLink, unreadable, chunks }: Member,
  ): Promise<void> {
    const name = shownName(within ? `${within}/${path}` : path)
    const archive = logArchiveOf(path)
    if (archive !== null) logArchives.add(shownName(archive))
    const kind = memberKind(path)
    if (isLink) skip(name, 'link')
    else if (unreadable && isWanted(path)) skip(name, unreadable)
    else if (kind === 'text') await readText(name, chunks)
    else if (kind === 'gzip') await readPacked(name, chunks)
    else if (kind !== 'log-archive') skip(name, kind)
  }

  async function readMembers(name: string, members: AsyncIterable<Member>): Promise<void> {
    let count = 0
    for await (const member of members) {
      if (++count > MOST_MEMBERS) throw new ArchiveError('too-many')
      await readMember(name, member)
    }
  }

  /** Reads a zip archive. One of which nothing can be read because it is encrypted is no archive with logs. */
  async function readZip(all: Chunks): Promise<void> {
    const [readBefore, skippedBefore] = [read.length, skipped.length]
    await readMembers('', unzip(all, isWanted))
    const isEncrypted = skipped.slice(skippedBefore).some(({ why }) => why === 'encrypted')
    if (isEncrypted && read.length === readBefore) throw new ArchiveError('encrypted')
  }

  async function readFile(name: string, format: Format, all: Chunks): Promise<void> {
    if (format === 'zip') return readZip(all)
    if (format === 'tar') return readMembers('', untar(all))
    if (format === 'other-archive') throw new ArchiveError(format)
    if (format !== 'gzip') return readText(name, all)
    const inner = await peek(gunzip(all), HEAD)
    if (formatOf(inner.head) === 'tar') return readMembers('', untar(inner.all))
    return readText(name, inner.all)
  }

  for (const { name, open } of files) {
    const archive = logArchiveOf(name)
    if (archive !== null) {
      logArchives.add(archive)
      continue
    }
    try {
      const { head, all } = await peek(counted(open(), listener), HEAD)
      await readFile(shownName(name), formatOf(head), all)
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      faults.push({ name: shownName(name), fault: error.fault })
    }
  }
  return { read, skipped, logArchives: [...logArchives], faults }
}

function isWanted(path: string): boolean {
  const kind = memberKind(path)
  return kind === 'text' || kind === 'gzip'
}

async function* counted(
  chunks: Chunks,
  listener: LogListener,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    listener.bytes?.(chunk.length)
    yield chunk
  }
}
