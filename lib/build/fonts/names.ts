/** A record of the directory at the start of a font: tag, checksum, offset and length of a table (OpenType 1.9). */
const DIRECTORY = 12
const RECORD = 16

/** Windows, Unicode, US English: the records that every system reads. */
const [PLATFORM, ENCODING, LANGUAGE] = [3, 1, 0x409]

/**
 * Returns a font whose `name` table has only the given names. The license of IBM Plex reserves its name for unmodified
 * fonts, and a subset is a modified one.
 *
 * @param font a font in sfnt format
 * @param names text by the number that OpenType gives the name: 0 copyright, 1 family, 2 style, 4 full, 6 PostScript
 * @throws Error when the font has no `name` table
 */
export function withNames(font: Buffer, names: ReadonlyMap<number, string>): Buffer {
  const table = nameTable(names)
  const start = Buffer.alloc(Math.ceil(font.length / 4) * 4)
  font.copy(start)
  for (let n = 0; n < font.readUInt16BE(4); n++) {
    const at = DIRECTORY + n * RECORD
    if (font.toString('latin1', at, at + 4) !== 'name') continue
    start.writeUInt32BE(start.length, at + 8)
    start.writeUInt32BE(table.length, at + 12)
    return Buffer.concat([start, table])
  }
  throw new Error('the font has no name table')
}

function nameTable(names: ReadonlyMap<number, string>): Buffer {
  const texts = [...names].map(([id, text]) => ({
    id,
    text: Buffer.from(text, 'utf16le').swap16(),
  }))
  const head = [0, texts.length, 6 + texts.length * 12]
  let offset = 0
  for (const { id, text } of texts) {
    head.push(PLATFORM, ENCODING, LANGUAGE, id, text.length, offset)
    offset += text.length
  }
  const numbers = Buffer.alloc(head.length * 2)
  head.forEach((number, n) => numbers.writeUInt16BE(number, n * 2))
  return Buffer.concat([numbers, ...texts.map(({ text }) => text)])
}
