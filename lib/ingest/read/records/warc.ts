import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { FaultError } from '../../../model/fault'
import type { ReadSighting, ReadSource } from '../types'

/** A response in a web archive: its address, type and content, and where the content is stored. */
export interface WarcResponse {
  readonly url: string
  readonly type: string
  readonly content: Uint8Array
  /** Offsets in the (unpacked) file. */
  readonly stored: readonly [number, number]
  /** Whether the content is stored as it is, so that its lines are lines of the file. */
  readonly isPlain: boolean
}

/** Largest content of one response after decompression, in bytes. */
const LARGEST = 64 << 20

/**
 * The successful responses of a WARC file (ISO 28500), in order. Other records are skipped.
 *
 * @param bytes the file, unpacked if it was compressed
 * @throws FaultError with the line of a record that is cut or has no valid length
 */
export function warcResponses(file: string, bytes: Uint8Array): WarcResponse[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const responses: WarcResponse[] = []
  for (let at = 0; at < buffer.length;) {
    const end = buffer.indexOf('\r\n\r\n', at)
    const head = end < 0 ? '' : buffer.toString('latin1', at, Math.min(end, at + 16_000))
    const length = Number(/^Content-Length: *(\d{1,12})$/imu.exec(head)?.[1] ?? NaN)
    const from = end + 4
    if (!head.startsWith('WARC/1.') || Number.isNaN(length) || from + length > buffer.length)
      throw warcFault(file, buffer, at, 'a record that is cut or has no length')
    if (/^WARC-Type: *response$/imu.test(head)) {
      const url = /^WARC-Target-URI: *<?([^\s>]{1,2000})>?$/imu.exec(head)?.[1] ?? ''
      const response = httpContent(file, buffer, from, from + length)
      if (response) responses.push({ ...response, url })
    }
    at = from + length
    while (buffer[at] === 0x0d || buffer[at] === 0x0a) at++
  }
  return responses
}

/** Null unless the response is successful. */
function httpContent(
  file: string,
  buffer: Buffer,
  from: number,
  to: number,
): Omit<WarcResponse, 'url'> | null {
  const end = buffer.indexOf('\r\n\r\n', from)
  if (end < 0 || end >= to) return null
  const head = buffer.toString('latin1', from, end)
  if (!/^HTTP\/[\d.]{1,3} 2\d\d\b/u.test(head)) return null
  const header = (name: string): string =>
    new Map(
      head.split('\r\n').map((line) => {
        const colon = line.indexOf(':')
        return [
          line.slice(0, colon).toLowerCase(),
          line
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ]
      }),
    ).get(name) ?? ''
  const stored = [end + 4, to] as const
  const raw = buffer.subarray(...stored)
  const encoding = header('content-encoding')
  const chunked = header('transfer-encoding') === 'chunked'
  try {
    return {
      type: header('content-type').split(';')[0] ?? '',
      content: decompressed(chunked ? unchunked(raw) : raw, encoding),
      stored,
      isPlain: !chunked && encoding === '',
    }
  } catch (error) {
    throw warcFault(file, buffer, from, error instanceof Error ? error.message : String(error))
  }
}

function unchunked(raw: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < raw.length;) {
    const end = raw.indexOf('\r\n', at)
    const size = parseInt(raw.toString('latin1', at, Math.max(at, end)), 16)
    if (end < 0 || Number.isNaN(size)) return pieces.length === 0 ? raw : Buffer.concat(pieces)
    if (size === 0) break
    pieces.push(raw.subarray(end + 2, end + 2 + size))
    at = end + 4 + size
  }
  return Buffer.concat(pieces)
}

function decompressed(content: Buffer, encoding: string): Uint8Array {
  const limit = { maxOutputLength: LARGEST }
  // Some archives keep the header of the server with content that is already decompressed.
  if (encoding === 'gzip') return content[0] === 0x1f ? gunzipSync(content, limit) : content
  if (encoding === 'deflate') return inflateSync(content, limit)
  if (encoding === 'br') return brotliDecompressSync(content, limit)
  return content
}

/**
 * The sightings of one response as sightings of the archive.
 *
 * @param firstLine line of the archive on which the content begins
 * @param lineCount lines of the archive that the content takes
 */
export function inArchive(
  { sightings }: ReadSource,
  { url, stored, isPlain }: WarcResponse,
  firstLine: number,
  lineCount: number,
): ReadSighting[] {
  return sightings.map((sighting, n): ReadSighting => {
    const inFile = ([first, last]: readonly [number, number]): readonly [number, number] =>
      isPlain
        ? [firstLine + first - 1, firstLine + last - 1]
        : [firstLine + Math.min(n, lineCount - 1), firstLine + Math.min(n, lineCount - 1)]
    const { lines, textLines, lineNumbers = [], bytes } = sighting
    return {
      ...sighting,
      lines: inFile(lines),
      textLines: textLines && inFile(textLines),
      lineNumbers: (lineNumbers.length > 0
        ? lineNumbers
        : sighting.text.split('\n').map((_, i) => (textLines ?? lines)[0] + i)
      ).map((line) => inFile([line, line])[0]),
      bytes: isPlain && bytes ? [stored[0] + bytes[0], stored[0] + bytes[1]] : stored,
      ...(sighting.address === undefined &&
      sighting.role === 'question' &&
      /^https?:\/\//u.test(url)
        ? { address: url }
        : {}),
    }
  })
}

function warcFault(file: string, buffer: Buffer, at: number, found: string): FaultError {
  let line = 1
  for (let i = buffer.indexOf(10); i >= 0 && i < at; i = buffer.indexOf(10, i + 1)) line++
  return new FaultError([
    {
      file,
      line,
      problem: 'The web archive cannot be read.',
      expected: 'records of WARC 1.0 or 1.1, each with its length',
      found,
      fix: 'Download or record the archive again.',
    },
  ])
}
