/** The headers of a message or part, by lower-case name; the first of each name. */
export type Headers = ReadonlyMap<string, string>

/** A header's value without its parameters, and the parameters, decoded. */
export interface Parameters {
  readonly value: string
  readonly of: ReadonlyMap<string, string>
}

/**
 * Reads the header block of a message, with folded lines joined.
 *
 * @param block text before the first blank line, one character per byte
 */
export function readHeaders(block: string): Headers {
  const headers = new Map<string, string>()
  for (const line of block.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const [, name, value] = /^([!-9;-~]{1,80}):(.*)$/u.exec(line) ?? []
    if (name !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), (value ?? '').trim())
  }
  return headers
}

/** Decodes words such as `=?UTF-8?Q?Wi=2DFi?=` (RFC 2047) and raw bytes beyond ASCII, read as UTF-8. */
export function decodeWords(value: string): string {
  const joined = value.replace(/(\?=)\s+(?==\?)/gu, '$1')
  const decoded = joined.replace(
    /=\?([\w.:*-]{1,40})\?([bq])\?([^?\s]{0,400})\?=/giu,
    (whole, charset: string, how: string, text: string) => {
      const bytes =
        how.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : quotedPrintable(text.replaceAll('_', ' '))
      return decodeBytes(bytes, charset.split('*')[0] ?? '') ?? whole
    },
  )
  return /[\u0080-\u00ff]/u.test(value)
    ? (decodeBytes(Buffer.from(decoded, 'latin1'), 'utf-8') ?? decoded)
    : decoded
}

/** Reads a header with parameters, such as `text/plain; charset="utf-8"`; also in the forms of RFC 2231. */
export function readParameters(header: string): Parameters {
  const [value = ''] = header.split(';')
  const of = new Map<string, string>()
  for (const match of header.matchAll(
    /;\s*([\w-]{1,40})(\*)?=(?:"([^"]{0,400})"|([^;\s]{0,400}))/gu,
  )) {
    const [, name = '', encoded, quoted, bare] = match
    const text = quoted ?? bare ?? ''
    of.set(name.toLowerCase(), encoded ? percentDecoded(text) : decodeWords(text))
  }
  return { value: value.trim().toLowerCase(), of }
}

function percentDecoded(text: string): string {
  const [, charset = '', encoded = text] = /^([\w-]*)'[\w-]*'(.*)$/u.exec(text) ?? []
  const bytes = Buffer.from(
    encoded.replace(/%([0-9a-f]{2})/giu, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    ),
    'latin1',
  )
  return decodeBytes(bytes, charset || 'utf-8') ?? encoded
}

/** The bytes of quoted-printable text. */
export function quotedPrintable(text: string): Buffer {
  const whole = text.replace(/[ \t]+(?=\r?\n)/gu, '').replace(/=\r?\n/gu, '')
  return Buffer.from(
    whole.replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
}

/** Decodes bytes of a named character set; null when the name is unknown or the bytes do not fit. */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
