import { DEVICE_ID, PHONE, SERIAL } from '../../model/text/identifiers'
import { VOLATILE } from '../volatile'

/**
 * Labels that introduce the name of a network, device or person, each with its mask. Group 1 is the label,
 * group 2 the value: a word after `:` or `=`, or a quoted name after a space. A name in single quotes may
 * contain an apostrophe before a letter.
 */
const LABELLED: readonly (readonly [name: string, pattern: RegExp])[] = [
  // The whole value of a header, which may contain an authentication scheme or several cookies.
  [
    '<secret>',
    /\b((?:(?:Proxy-)?Authorization|(?:Set-)?Cookie)["']?\s?[:=]\s{0,2})([^\n]{1,4000})/gi,
  ],
  [
    '<secret>',
    /\b((?:pass(?:word|wd|phrase|code)|psk|secret|(?:access|auth|refresh|session|id|api|device|push)[-_ ]?(?:token|key)|token|api[-_ ]?key|client[-_ ]?secret)["']?\s?[:=]\s?)("[^"\n]{1,500}"|'[^'\n]{1,500}'|[^\s,;&)}\]]{1,500})/gi,
  ],
  [
    '<ssid>',
    /\b((?:B?SSID|b?ssid|networkName|[Nn]etwork [Nn]ame|Wi-Fi Network)["']?(?:\s?[:=]\s?|\s(?=["'“])))("[^"]{0,100}"|'(?:[^']|'(?=\w)){0,100}'|“[^”]{0,100}”|[^\s,;)}\]]{1,64})/g,
  ],
  ['<ssid>', /\b([Nn]etwork\s)("[^"]{0,100}"|'(?:[^']|'(?=\w)){0,100}'|“[^”]{0,100}”)/g],
  ['<serial>', SERIAL],
  ['<serial>', DEVICE_ID],
  [
    '<host>',
    /\b((?:[Hh]ost(?:name| name|Name)?|server|Server|computer name|ComputerName|LocalHostName|device name|deviceName|peer name|displayName)["']?(?:\s?[:=]\s?|\s(?=["'“])))("[^"]{0,100}"|'(?:[^']|'(?=\w)){0,100}'|“[^”]{0,100}”|[^\s,;)}\]"']{2,100})/g,
  ],
]

/**
 * The host column of syslog lines, between the time and the process: `Nov 20 10:15:01 Mac wifid[88]: …`,
 * `2026-10-01 10:00:01.123456+0200 Mac wifid[88]: …`. The process must have an id, or be `kernel` or the
 * `--- last` message of repeated lines, because other formats have a level or the process in that column.
 */
const HOST_COLUMN =
  /^((?:<\d{1,3}>)?(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)[ \t]{1,3})(?!0x|\d{1,20} |(?:localhost|default|info|debug|notice|warning|error|fault|activity|[a-z]{1,2}) )[\w.’'-]{1,63}(?= {1,3}(?:[^\s:[\]]{1,64}(?: [^\s:[\]]{1,64}){0,3}\[\d{1,9}\]|kernel:|--- last))/gim

/** Names that are recognized by their own form, without a label. */
const NAMED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<url>', /\b(https?|wss?|ftp|smb|vnc|ssh):\/\/[^\s"'<>)\]},]{1,500}/gi],
  [
    '<host>',
    /\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:local|lan|home|internal|corp|localdomain)\b\.?/gi,
  ],
  ['<secret>', /\beyJ[\w-]{4,2000}\.[\w-]{4,4000}\.[\w-]{0,2000}/g],
  ['<secret>', /\b(Bearer )[\w.~+/=-]{6,4000}/g],
  ['<phone>', PHONE],
  // The default name of a device.
  [
    '<user>',
    /(?<![\w-])\p{Lu}[\p{L}-]{1,30}(?=['’]s? (?:iPhone|iPad|iPod|Mac|MacBook|iMac|Apple Watch|Apple TV|AirPods|HomePod|Vision)\b)(?<!Apple)/gu,
  ],
  ['<user>', /(\/(?:Users|home)\/|\\Users\\)(?!Shared\b)[^\s/\\:"'<>]{1,64}/g],
]

/** Masks of volatile text that may identify a person, a device or a network address. */
const PERSONAL = new Set(['<uuid>', '<mac>', '<email>', '<ip>'])

/** Values that identify nobody: masked values and localhost. */
const KEPT = /^["'“]?(?:<|localhost\b)/

/** Addresses that are the same for everybody: loopback, unspecified, broadcast, masks. */
const COMMON_ADDRESS = /^(?:127\.0\.0\.1|0\.0\.0\.0|255(?:\.\d{1,3}){3})(?:[:.]\d{1,5})?$/

/**
 * Masks personal data in a log excerpt for a bug report: IP addresses, MACs, UUIDs, email addresses, phone
 * numbers, URLs after the scheme, user names in paths and in device names, tokens, passwords, labeled names
 * of networks and hosts, labeled serial numbers, and the host column of syslog. Each is replaced by its
 * kind, such as `<ip>`. Everything else stays, because the recipient needs it. No pattern recognizes a
 * person’s name in a sentence, so read the excerpt before sending it.
 */
export function redact(text: string): string {
  let result = text.replace(HOST_COLUMN, '$1<host>')
  for (const [, pattern] of NAMED.slice(0, 1)) {
    result = result.replace(pattern, (_url, scheme: string) => `${scheme}://<host>`)
  }
  for (const [name, pattern] of LABELLED) {
    result = result.replace(pattern, (whole: string, label: string, value: string) =>
      KEPT.test(value) ? whole : `${label}${name}`,
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
