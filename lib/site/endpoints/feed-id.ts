import { createHash } from 'node:crypto'
import { config } from '../config'

/** Namespace UUID for the ids below (RFC 9562, 5.5). Never change it: all feed ids would change. */
const NAMESPACE = '6f0d1c52-8f0e-4c55-9a35-0c3b6f3f1d27'

/**
 * Returns the permanent id of a feed or feed entry (RFC 4287, 4.2.6): a version 5 UUID of the site's name and
 * `name`. The id is not an address, so that it stays the same when the site moves and exists before the site
 * has an address.
 *
 * @param name path of the feed, or permanent id of the page: `feed.xml`, `s12`
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
