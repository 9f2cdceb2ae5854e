import { Gunzip, Unzip, type UnzipDecoder, UnzipInflate, UnzipPassThrough } from 'fflate'
import { createTarDecoder } from 'modern-tar'
import { type Chunks, chunksOf, streamOf } from './bytes'
import { ArchiveError } from './archive-error'

/** A file in an archive. */
export interface Member {
  readonly path: string
  readonly isLink: boolean
  /** Its bytes. Those that are not read are skipped. */
  readonly chunks: Chunks
}

/** Compressed bytes unpacked at a time, so that a bomb is seen before it fills the memory. */
const STEP = 16 * 1024
/** Logs pack to a tenth or a hundredth. More than this, past the first bytes, is no log. */
const MOST_TIMES = 300
const HARMLESS = 64 * 1024 * 1024

/** Watches how much comes out of an archive for what went in. */
class Ratio {
  #read = 0
  #unpacked = 0

  took(bytes: number): void {
    this.#read += bytes
  }

  gave(bytes: number): void {
    this.#unpacked += bytes
    if (this.#unpacked > HARMLESS && this.#unpacked > MOST_TIMES * this.#read)
      throw new ArchiveError('bomb')
  }
}

function* pieces(chunk: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < chunk.length; at += STEP) yield chunk.subarray(at, at + STEP)
}

/**
 * Unpacks gzip, of one or several parts.
 *
 * @throws ArchiveError when it is broken, or unpacks to more than logs do
 */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  const ratio = new Ratio()
  let out: Uint8Array[] = []
  const gunzip = new Gunzip((chunk) => {
    out.push(chunk)
    ratio.gave(chunk.length)
  })
  for await (const chunk of chunks) {
    for (const piece of pieces(chunk)) {
      ratio.took(piece.length)
      attempt(() => gunzip.push(piece))
      yield* out
      out = []
    }
  }
  attempt(() => gunzip.push(new Uint8Array(), true))
  yield* out
}

/** Runs a step of a library, whose errors all mean that the archive is broken. */
function attempt(step: () => void): void {
  try {
    step()
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('broken')
  }
}

/**
 * The members of a tar archive.
 *
 * @throws ArchiveError when it is broken
 */
export async function* untar(chunks: Chunks): AsyncGenerator<Member, void, undefined> {
  const entries = streamOf(chunks).pipeThrough(createTarDecoder({ strict: true }))
  const reader = entries.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const { header, body } = value
      const isFile = header.type === undefined || header.type === 'file'
      const isLink = header.type === 'symlink' || header.type === 'link'
      if (isFile || isLink) yield { path: header.name, isLink, chunks: sound(chunksOf(body)) }
      if (!body.locked) await body.cancel()
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('broken')
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** The pieces, with every error as that of a broken archive. */
async function* sound(chunks: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('broken')
  }
}

/** Flag of a zip member that is encrypted, in the byte at this offset of its header. */
const ENCRYPTED = { at: 6, bit: 1 }

/**
 * The members of a zip archive, in the order of the file.
 *
 * @param wanted whether a member is to be unpacked
 * @throws ArchiveError when it is broken, encrypted, or unpacks to more than logs do
 */
export async function* unzip(
  chunks: Chunks,
  wanted: (path: string) => boolean,
): AsyncGenerator<Member, void, undefined> {
  const ratio = new Ratio()
  const queue: { path: string; chunks: Uint8Array[]; isDone: boolean; isLeft: boolean }[] = []
  let failed: ArchiveError | null = null
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return
    const isLeft = !wanted(file.name)
    const member = { path: file.name, chunks: [] as Uint8Array[], isDone: isLeft, isLeft }
    queue.push(member)
    file.ondata = (error, chunk, isLast) => {
      if (error) failed = new ArchiveError('broken')
      else {
        ratio.gave(chunk.length)
        if (!member.isLeft) member.chunks.push(chunk)
      }
      member.isDone ||= isLast
    }
    file.start()
  })
  unzip.register(decoderFor(wanted, UnzipInflate, 8))
  unzip.register(decoderFor(wanted, UnzipPassThrough, 0))

  const input = chunks[Symbol.asyncIterator]()
  let isFirst = true
  let isOver = false
  const more = async (): Promise<void> => {
    const { done, value } = await input.next()
    if (done) {
      isOver = true
      attempt(() => unzip.push(new Uint8Array(), true))
    } else {
      if (isFirst && ((value[ENCRYPTED.at] ?? 0) & ENCRYPTED.bit) !== 0)
        throw new ArchiveError('encrypted')
      isFirst = false
      for (const piece of pieces(value)) {
        ratio.took(piece.length)
        attempt(() => unzip.push(piece))
      }
    }
    if (failed) throw failed
  }
  for (;;) {
    const member = queue.shift()
    if (!member) {
      if (isOver) return
      await more()
      continue
    }
    const body = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      try {
        for (;;) {
          yield* member.chunks.splice(0)
          if (member.isDone) return
          if (isOver) throw new ArchiveError('broken')
          await more()
        }
      } finally {
        member.isLeft = true
        member.chunks = []
      }
    }
    yield { path: member.path, isLink: false, chunks: body() }
    member.isLeft = true
  }
}

/** A decoder that passes over members that are not wanted instead of unpacking them. */
function decoderFor(
  wanted: (path: string) => boolean,
  Decoder: new () => UnzipDecoder,
  compression: number,
): { new (path: string): UnzipDecoder; compression: number } {
  return class implements UnzipDecoder {
    static compression = compression
    readonly #decoder: UnzipDecoder | null
    ondata: UnzipDecoder['ondata'] = () => {}

    constructor(path: string) {
      this.#decoder = wanted(path) ? new Decoder() : null
      if (this.#decoder) this.#decoder.ondata = (...data) => this.ondata(...data)
    }

    push(chunk: Uint8Array, isLast: boolean): void {
      if (this.#decoder) this.#decoder.push(chunk, isLast)
      else this.ondata(null, new Uint8Array(), isLast)
    }
  }
}
