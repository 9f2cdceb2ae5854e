import { FaultError, type Fault } from '../fault'
import { isMail, isWarc, unpacked } from './byte-formats'

/** A source as lines. Line n of the file is `lines[n - 1]`, without its line break. */
export interface SourceText {
  readonly file: string
  readonly lines: readonly string[]
}

/**
 * Decodes a source and splits it into lines.
 *
 * Accepts UTF-8 with or without a byte order mark, and UTF-16 with one. Does not guess other encodings,
 * because a wrong guess would change the author's words. Drops a character that is cut off at the end of
 * the file, since a capture may end anywhere. Lines end with LF or CRLF; a file without any LF may use CR. Mail and
 * web archives name an encoding for each part, so bytes of theirs that are not UTF-8 become U+FFFD here.
 *
 * @throws FaultError when the file is empty, binary or in another encoding
 */
export function decodeSource(file: string, bytes: Uint8Array): SourceText {
  const whole = unpacked(file, bytes)
  const isMixed = isMail(whole) || isWarc(whole)
  const text = isMixed ? new TextDecoder().decode(whole) : decodeText(file, whole).text
  if (text.trim() === '') {
    throw new FaultError([
      {
        file,
        line: null,
        problem: 'The source is empty.',
        expected: 'the text of a forum page',
        found: `${bytes.length} bytes, none of them text`,
        fix: 'Save the page again, or remove the file and its entry in content/sources/sources.yaml.',
      },
    ])
  }
  return { file, lines: splitLines(text) }
}

/** The text of a source, and how its characters are stored. */
export interface StoredText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'latin1'
  /** Length of the byte order mark, in bytes. */
  readonly start: number
}

/**
 * Decodes UTF-8 with or without a byte order mark, and UTF-16 with one.
 *
 * @throws FaultError when the bytes are anything else
 */
export function decodeText(file: string, bytes: Uint8Array): StoredText {
  const [a, b, c] = bytes
  const utf16 = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  if (utf16) return { text: decodeUtf16(file, bytes, utf16), encoding: 'utf-16', start: 2 }
  const start = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  return { text: decodeUtf8(file, bytes.subarray(start)), encoding: 'utf-8', start }
}

function decodeUtf8(file: string, body: Uint8Array): string {
  const nul = body.indexOf(0)
  if (nul >= 0) throw new FaultError([nulFault(file, body, nul)])
  const whole = withoutCutCharacter(body)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole)
  } catch {
    throw new FaultError([encodingFault(file, whole)])
  }
}

/** Decodes UTF-16. Half of a surrogate pair is a fault, but for one that is cut off at the end of the file. */
function decodeUtf16(file: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const units = bytes.subarray(0, bytes.length & ~1)
  const last = (units[units.length - (encoding === 'utf-16le' ? 1 : 2)] ?? 0) & 0xfc
  const whole = last === 0xd8 ? units.subarray(0, units.length - 2) : units
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(whole)
  } catch {
    const before = new TextDecoder(encoding).decode(whole).split('\ufffd')[0] ?? ''
    throw new FaultError([
      {
        file,
        line: before.split('\n').length,
        problem: 'The source contains half of a UTF-16 surrogate pair.',
        expected: 'whole characters',
        found: before.slice(-40).replace(/\s+/g, ' '),
        fix: 'Save the page again as UTF-8.',
      },
    ])
  }
}

function splitLines(text: string): string[] {
  const lines = text.includes('\n') ? text.split(/\r?\n/) : text.split('\r')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Drops an incomplete multi-byte character at the end of the file. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf5 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes
  }
  return bytes
}

function nulFault(file: string, bytes: Uint8Array, at: number): Fault {
  return {
    file,
    line: lineAt(bytes, at),
    problem: 'The source contains a NUL byte, so it is binary or UTF-16 without a byte order mark.',
    expected: 'UTF-8 text, or UTF-16 with a byte order mark',
    found: 'byte 0x00',
    fix: 'Save it as UTF-8: iconv -f UTF-16LE -t UTF-8 old.txt > new.txt. Delete it if it is not text.',
  }
}

function encodingFault(file: string, bytes: Uint8Array): Fault {
  const at = firstInvalid(bytes)
  const hex = Array.from(bytes.subarray(at, at + 4), (byte) => byte.toString(16).padStart(2, '0'))
  return {
    file,
    line: lineAt(bytes, at),
    problem: 'The source is not valid UTF-8.',
    expected: 'UTF-8 text, or UTF-16 with a byte order mark',
    found: `bytes 0x${hex.join(' 0x')}`,
    fix: 'Convert it from the encoding it was saved in, often: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
  }
}

/** Returns the offset of the first byte that is not valid UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(withoutCutCharacter(bytes.subarray(0, middle)))) low = middle
    else high = middle - 1
  }
  return low
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++
  return line
}
