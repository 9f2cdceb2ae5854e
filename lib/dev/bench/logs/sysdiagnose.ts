import { createCipheriv } from 'node:crypto'
import { createGzip } from 'node:zlib'
import { createTarPacker } from 'modern-tar'
import { thirdPartyLogs } from './third-party'

const FOLDER = 'sysdiagnose_2026.11.03_09-45-00+0100_iPhone-OS_iPhone_23A341'
const PIECE = 1024 * 1024
/** A time of the build would change the bytes. */
const HEADER = { mtime: new Date(0) }
const NEWLINE = 10

/** The members of a sysdiagnose, with their shares of all text, or of all bytes that are no text. */
const TEXT_MEMBERS: readonly (readonly [name: string, share: number])[] = [
  ['WiFi/wifi_2026-11-03.log', 0.3],
  ['logs/MobileLockdown/lockdownd.log', 0.1],
  ['logs/tailspin/spindump.txt', 0.25],
  ['logs/Networking/netdiag.txt', 0.15],
  ['crashes_and_spins/MyApp-2026-11-03.ips', 0.05],
  ['system_messages.log', 0.15],
]
const OTHER_MEMBERS: readonly (readonly [name: string, share: number])[] = [
  ['system_logs.logarchive/Persist/0000000000000001.tracev3', 0.6],
  ['system_logs.logarchive/Special/0000000000000002.tracev3', 0.25],
  ['logs/powerlogs/powerlog.PLSQL', 0.15],
]

/** What a generated archive holds. */
export interface ArchiveShape {
  /** Bytes of all members, unpacked. */
  readonly bytes: number
  /** Share of the bytes that is text, 0 to 1. */
  readonly text: number
}

/**
 * Generates a sysdiagnose as a `.tar.gz`: text members with lines of the third-party logs, whose long numbers vary,
 * one known symptom in the first, and members of bytes that do not pack, as a log archive holds them. The same shape
 * gives the same bytes.
 */
export async function* generatedSysdiagnose({
  bytes,
  text,
}: ArchiveShape): AsyncGenerator<Uint8Array, void, undefined> {
  const { unrelated, known } = thirdPartyLogs('first')
  const lines = unrelated.flatMap((log) => log.lines).map((line) => Buffer.from(`${line}\n`))
  const symptom = Buffer.from(`${known[0]?.lines.join('\n')}\n`)
  const random = randomBytes()
  const { readable, controller } = createTarPacker()
  const gzip = createGzip()

  async function pack(): Promise<void> {
    for (const [name, share] of TEXT_MEMBERS) {
      const start = name === TEXT_MEMBERS[0]?.[0] ? symptom : Buffer.alloc(0)
      await add(name, Math.round(share * text * bytes), textPieces(lines, random), start)
    }
    for (const [name, share] of OTHER_MEMBERS)
      await add(name, Math.round(share * (1 - text) * bytes), random, Buffer.alloc(0))
    controller.finalize()
  }

  async function add(
    name: string,
    size: number,
    pieces: (size: number) => Uint8Array,
    start: Uint8Array,
  ): Promise<void> {
    if (size === 0) return
    const writer = controller.add({ ...HEADER, name: `${FOLDER}/${name}`, size }).getWriter()
    await writer.write(start.subarray(0, size))
    for (let left = size - start.length; left > 0; left -= PIECE)
      await writer.write(pieces(Math.min(PIECE, left)))
    await writer.close()
  }

  async function feed(): Promise<void> {
    const reader = readable.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (!gzip.write(value)) await new Promise((resolve) => gzip.once('drain', resolve))
    }
    gzip.end()
  }
  const done = Promise.all([pack(), feed()])
  yield* gzip
  await done
}

/** Bytes that are the same in every run: the key stream of a cipher. */
function randomBytes(): (size: number) => Uint8Array {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16))
  return (size) => cipher.update(Buffer.alloc(size))
}

/** Pieces of text: lines in any order, with the digits of numbers of three digits or more varied. */
function textPieces(
  lines: readonly Uint8Array[],
  random: (size: number) => Uint8Array,
): (size: number) => Uint8Array {
  return (size) => {
    const piece = new Uint8Array(size)
    const chance = random(size + 4)
    let at = 0
    while (at < size) {
      const pick = ((chance[at] ?? 0) << 16) | ((chance[at + 1] ?? 0) << 8) | (chance[at + 2] ?? 0)
      const line = lines[pick % lines.length]?.subarray(0, size - at) ?? new Uint8Array()
      piece.set(line, at)
      at += line.length
    }
    varyNumbers(piece, chance)
    piece[size - 1] = NEWLINE
    return piece
  }
}

function varyNumbers(text: Uint8Array, chance: Uint8Array): void {
  const isDigit = (n: number): boolean => (text[n] ?? 0) >= 48 && (text[n] ?? 0) <= 57
  for (let i = 0; i < text.length; i++) {
    let end = i
    while (isDigit(end)) end++
    if (end - i > 2) for (let n = i; n < end; n++) text[n] = 48 + ((chance[n] ?? 0) % 10)
    i = end
  }
}
