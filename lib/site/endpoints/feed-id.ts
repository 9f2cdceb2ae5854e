import { createHash } from 'node:crypto'
import { config } from '../config'

/** Namespace of the names below, as RFC 9562 (5.5) wants one: chosen once, and never again. */
const NAMESPACE = '6f0d1c52-8f0e-4c55-9a35-0c3b6f3f1d27'

/**
 * What a feed, or an entry of one, is known by for ever: a UUID made of the site's name and that of the thing
 * (`feed.xml`, `s12`). It is no address, since a reader would take everything for new if the site moved to
 * another, and has to be there before the site knows any (RFC 4287, 4.2.6).
 */
export function feedId(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${config.name} ${name}`)
    .digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join('-')}`
}
