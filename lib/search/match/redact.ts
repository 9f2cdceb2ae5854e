import { VOLATILE } from './mask'

/** Labels after which a log names a network, a device or a person, with the name they are masked by. */
const LABELLED: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    '<ssid>',
    /\b((?:BSSID|SSID|ssid|networkName|Network Name|Wi-Fi Network)["']?\s?[:=]\s?)("[^"]{0,64}"|'[^']{0,64}'|“[^”]{0,64}”|[^\s,;)}\]]{1,64})/g,
  ],
  [
    '<serial>',
    /\b((?:[Ss]erial(?: ?[Nn]umber)?|serialNumber|UDID|IMEI|ICCID|ECID|MEID|IMSI)["']?\s?[:=#]?\s{0,2})("?[A-Z0-9-]{8,40}"?)(?![\w-])/g,
  ],
  [
    '<host>',
    /\b((?:[Hh]ost(?:name| name|Name)?|server|Server|computer name|ComputerName|LocalHostName|device name|deviceName|peer name|displayName)["']?\s?[:=]\s?)("[^"]{1,100}"|'[^']{1,100}'|“[^”]{1,100}”|[^\s,;)}\]"']{2,100})/g,
  ],
]

/** Names that reach the reader as part of an address or path rather than after a label. */
const NAMED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<url>', /\b(https?|wss?|ftp|smb|vnc|ssh):\/\/[^\s"'<>)\]}]{1,500}/gi],
  [
    '<host>',
    /\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:local|lan|home|internal|corp|localdomain)\b\.?/gi,
  ],
  ['<user>', /(\/(?:Users|home)\/|\\Users\\)(?!Shared\b)[^\s/\\:"'<>]{1,64}/g],
]

/** Kinds of volatile text that may name a person, a device or a place in a network. */
const PERSONAL = new Set(['<uuid>', '<mac>', '<email>', '<ip>'])

/** Addresses that are the same for everybody: loopback, unspecified, broadcast, masks. */
const COMMON_ADDRESS = /^(?:127\.0\.0\.1|0\.0\.0\.0|255(?:\.\d{1,3}){3})(?:[:.]\d{1,5})?$/

/**
 * A log excerpt for a bug report: addresses, MACs, UUIDs, e-mail, URLs beyond their scheme, user names in
 * paths, and names of networks, hosts and serial numbers where they are labelled, each named by its kind.
 * All else is kept, for whoever reads the report needs it. What no pattern can tell (a person’s name in
 * a sentence) stays: the excerpt should be read before it is sent.
 */
export function redact(text: string): string {
  let result = text
  for (const [, pattern] of NAMED.slice(0, 1)) {
    result = result.replace(pattern, (_url, scheme: string) => `${scheme}://<host>`)
  }
  for (const [name, pattern] of LABELLED) {
    result = result.replace(pattern, (whole: string, label: string, value: string) =>
      value.startsWith('<') ? whole : `${label}${name}`,
    )
  }
  for (const [name, pattern] of VOLATILE) {
    if (!PERSONAL.has(name)) continue
    result = result.replace(pattern, (found: string) => (COMMON_ADDRESS.test(found) ? found : name))
  }
  for (const [name, pattern] of NAMED.slice(1)) {
    result = result.replace(pattern, (_whole, before: unknown) =>
      typeof before === 'string' ? `${before}${name}` : name,
    )
  }
  return result
}
