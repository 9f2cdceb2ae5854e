import { ADDRESS, trimAddress } from '../addresses'
import type { FactRule } from './rule'

/** Example hosts (RFC 2606), private addresses, and addresses for documentation. */
const PLACEHOLDER =
  /^https?:\/\/(?:(?:[\w-]+\.)*example(?:\.(?:com|net|org))?|localhost|(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+|\()(?:[:/?#]|$)/

export const urlRule: FactRule = {
  kind: 'url',
  pattern: ADDRESS,
  inAddresses: true,
  values: (match) => {
    const address = trimAddress(match[0])
    // A backslash in code starts an interpolation, so the address is known only at run time.
    const isTemplate = match.input?.[(match.index ?? 0) + match[0].length] === '\\'
    return isTemplate || PLACEHOLDER.test(address) ? [] : [address]
  },
}
