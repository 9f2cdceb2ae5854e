import { Unzip, type UnzipDecoder, UnzipInflate, UnzipPassThrough } from 'fflate'
import { ArchiveError } from './archive-error'
import type { Chunks } from './bytes'
import { attempt, type Member, pieces, Ratio } from './unpack'
import { ZipFlags } from './zip-flags'

/** Methods of compression by their numbers in the ZIP specification (APPNOTE.TXT, section 4.4.5). */
const STORED = 0
const DEFLATED = 8
const LAST_METHOD = 99

/**
 * The members of a zip archive, in the order of the file.
 *
 * @param wanted whether a member is to be unpacked
 * @throws ArchiveError when it is broken or unpacks to more than logs do
 */
export async function* unzip(
  chunks: Chunks,
  wanted: (path: string) => boolean,
): AsyncGenerator<Member, void, undefined> {
  const ratio = new Ratio()
  const flags = new ZipFlags()
  const queue: (Omit<Member, 'chunks'> & Queued)[] = []
  let failed: ArchiveError | null = null
  /** Whether the bytes of the member that begins are passed over. */
  let isPassedOver = false
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return
    const isKnown = file.compression === STORED || file.compression === DEFLATED
    const unreadable = flags.isEncrypted(file.name) ? 'encrypted' : isKnown ? undefined : 'method'
    isPassedOver = unreadable !== undefined || !wanted(file.name)
    const member: (typeof queue)[number] = {
      ...{ path: file.name, isLink: false, ...(unreadable && { unreadable }) },
      ...{ chunks: [], isDone: isPassedOver, isLeft: isPassedOver },
    }
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
  const register = (method: number, Decoder: new () => UnzipDecoder): void =>
    unzip.register(decoderFor(() => isPassedOver, Decoder, method))
  for (let method = STORED; method <= LAST_METHOD; method++)
    register(method, method === DEFLATED ? UnzipInflate : UnzipPassThrough)

  const input = inPieces(chunks)
  let isOver = false
  const more = async (): Promise<void> => {
    const { done, value } = await input.next()
    if (done) {
      isOver = true
      attempt(() => unzip.push(new Uint8Array(), true))
    } else {
      ratio.took(value.length)
      flags.took(value)
      attempt(() => unzip.push(value))
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
    yield { ...member, chunks: body() }
    member.isLeft = true
  }
}

async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) yield* pieces(chunk)
}

/** What was unpacked of a member and not taken yet. */
interface Queued {
  chunks: Uint8Array[]
  isDone: boolean
  /** Whether nobody takes the rest. */
  isLeft: boolean
}

/** A decoder that can pass over a member instead of unpacking it. */
function decoderFor(
  isPassedOver: () => boolean,
  Decoder: new () => UnzipDecoder,
  compression: number,
): { new (): UnzipDecoder; compression: number } {
  return class implements UnzipDecoder {
    static compression = compression
    readonly #decoder: UnzipDecoder | null
    ondata: UnzipDecoder['ondata'] = () => {}

    constructor() {
      this.#decoder = isPassedOver() ? null : new Decoder()
      if (this.#decoder) this.#decoder.ondata = (...data) => this.ondata(...data)
    }

    push(chunk: Uint8Array, isLast: boolean): void {
      if (this.#decoder) this.#decoder.push(chunk, isLast)
      else this.ondata(null, new Uint8Array(), isLast)
    }
  }
}
