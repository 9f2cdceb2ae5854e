import { isQuotation } from '../html/lines'
import { textLines } from '../records/record-posts'
import { decodeBytes, type Headers, quotedPrintable, readHeaders, readParameters } from './headers'

/** The text of a message, where it is stored, and the names of what is attached. */
export interface MailBody {
  readonly lines: readonly string[]
  /** Offsets of the stored text in the file: from, and to (not included). */
  readonly stored: readonly [number, number]
  readonly attachments: readonly string[]
}

/** A message that cannot be read: the offset in the file, and why. */
export class MailError extends Error {
  constructor(
    readonly offset: number,
    readonly found: string,
  ) {
    super(found)
  }
}

interface Part {
  readonly headers: Headers
  readonly from: number
  readonly to: number
}

/** Deepest nesting of parts; real messages have four at most. */
const DEEPEST = 20

/**
 * The body of a message: its plain text, or else its HTML as text. Other parts are attachments.
 *
 * @param text the file, one character per byte
 * @param part the message's headers, and where its body is
 * @throws MailError for an unknown character set or encoding, and for parts nested without end
 */
export function readBody(text: string, part: Part): MailBody {
  const leaves = leavesOf(text, part, 0)
  const isText = ({ headers }: Part, type: string): boolean =>
    contentType(headers).value === type && !isAttached(headers)
  const body =
    leaves.find((leaf) => isText(leaf, 'text/plain')) ??
    leaves.find((leaf) => isText(leaf, 'text/html'))
  const attachments = leaves
    .filter((leaf) => leaf !== body && (isAttached(leaf.headers) || nameOf(leaf.headers)))
    .map(({ headers }) => nameOf(headers) ?? contentType(headers).value)
  if (!body) return { lines: [], stored: [part.from, part.to], attachments }
  const decoded = decodePart(text, body)
  const { value, of } = contentType(body.headers)
  const lines =
    value === 'text/html'
      ? textLines(decoded, isQuotation)
      : of.get('format')?.toLowerCase() === 'flowed'
        ? unflowed(decoded)
        : decoded.split(/\r?\n/u)
  return { lines, stored: [body.from, body.to], attachments }
}

function contentType(headers: Headers): ReturnType<typeof readParameters> {
  return readParameters(headers.get('content-type') ?? 'text/plain')
}

function isAttached(headers: Headers): boolean {
  return /^attachment\b/iu.test(headers.get('content-disposition') ?? '')
}

function nameOf(headers: Headers): string | undefined {
  const disposition = readParameters(headers.get('content-disposition') ?? '')
  return disposition.of.get('filename') ?? contentType(headers).of.get('name')
}

/** The parts that hold no parts. */
function leavesOf(text: string, part: Part, depth: number): Part[] {
  const { value, of } = contentType(part.headers)
  if (!value.startsWith('multipart/')) return [part]
  if (depth >= DEEPEST) throw new MailError(part.from, 'parts nested more than 20 deep')
  const boundary = of.get('boundary')
  if (!boundary) throw new MailError(part.from, `${value} without a boundary`)
  const leaves: Part[] = []
  const marker = `--${boundary}`
  let open = -1
  for (let at = lineStarting(text, marker, part.from, part.to); at >= 0;) {
    if (open >= 0)
      leaves.push(...leavesOf(text, partAt(text, open, lineEndBefore(text, at)), depth + 1))
    if (text.startsWith('--', at + marker.length)) return leaves
    open = text.indexOf('\n', at) + 1
    if (open === 0) break
    at = lineStarting(text, marker, open, part.to)
  }
  if (open < 0) throw new MailError(part.from, `no part with the boundary ${boundary}`)
  return [...leaves, ...leavesOf(text, partAt(text, open, part.to), depth + 1)]
}

function lineStarting(text: string, marker: string, from: number, to: number): number {
  for (let at = text.indexOf(marker, from); at >= 0 && at < to; at = text.indexOf(marker, at + 1))
    if (at === from || text[at - 1] === '\n') return at
  return -1
}

function lineEndBefore(text: string, at: number): number {
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

/** The headers of a message or part, and where its body is. */
export function partAt(text: string, from: number, to: number): Part {
  const blank = /\r?\n\r?\n/gu
  blank.lastIndex = from
  if (text.startsWith('\n', from) || text.startsWith('\r\n', from))
    return { headers: new Map(), from: text.indexOf('\n', from) + 1, to }
  const end = blank.exec(text)
  if (!end || end.index >= to) return { headers: readHeaders(text.slice(from, to)), from: to, to }
  return { headers: readHeaders(text.slice(from, end.index)), from: blank.lastIndex, to }
}

function decodePart(text: string, { headers, from, to }: Part): string {
  const stored = text.slice(from, to)
  const encoding = (headers.get('content-transfer-encoding') ?? '7bit').toLowerCase()
  if (!/^(?:7bit|8bit|binary|base64|quoted-printable)$/u.test(encoding))
    throw new MailError(from, `the unknown transfer encoding ${encoding.slice(0, 40)}`)
  const bytes =
    encoding === 'base64'
      ? Buffer.from(stored, 'base64')
      : encoding === 'quoted-printable'
        ? quotedPrintable(stored)
        : Buffer.from(stored, 'latin1')
  const charset = contentType(headers).of.get('charset') ?? 'utf-8'
  const decoded = decodeBytes(bytes, charset.toLowerCase() === 'us-ascii' ? 'utf-8' : charset)
  if (decoded === null)
    throw new MailError(from, `text that is not in the character set ${charset.slice(0, 40)}`)
  return decoded
}

/** Lines of `format=flowed` (RFC 3676): a line that ends with a space continues on the next one. */
function unflowed(text: string): string[] {
  const lines: string[] = []
  let open = false
  for (const line of text.split(/\r?\n/u)) {
    const plain = line.startsWith(' ') ? line.slice(1) : line
    if (open && !plain.startsWith('>')) lines[lines.length - 1] += plain
    else lines.push(plain)
    open = plain.endsWith(' ') && plain !== '-- ' && !plain.startsWith('>')
  }
  return lines
}
