import { Gunzip } from 'fflate'
import { createTarDecoder } from 'modern-tar'
import { type Chunks, chunksOf, streamOf } from './bytes'
import { ArchiveError } from './archive-error'

/** A file in an archive. */
export interface Member {
  readonly path: string
  readonly isLink: boolean
  /** Why its bytes cannot be had, if they cannot. */
  readonly unreadable?: 'encrypted' | 'method'
  /** Its bytes. Those that are not read are skipped. */
  readonly chunks: Chunks
}

/** Compressed bytes unpacked at a time, so that a bomb is seen before it fills the memory. */
const STEP = 16 * 1024
/** Logs pack to a tenth or a hundredth. More than this, past the first bytes, is no log. */
const MOST_TIMES = 300
const HARMLESS = 64 * 1024 * 1024

/** Watches how much comes out of an archive for what went in. */
export class Ratio {
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

/** The parts of a piece that are unpacked one at a time. */
export function* pieces(chunk: Uint8Array): Generator<Uint8Array, void, undefined> {
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
export function attempt(step: () => void): void {
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
