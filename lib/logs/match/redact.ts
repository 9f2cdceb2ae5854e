import { VOLATILE } from '../mask'

/**
 * Labels after which a log names a network, a device or a person, with the name they are masked by: the
 * label, then `:` or `=` and any word, or a blank and a name in quotes. A name in single quotes may hold
 * an apostrophe between letters.
 */
const LABELLED: readonly (readonly [name: string, pattern: RegExp])[] = [
  // A header's whole value: schemes and several cookies stand in it.
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
  [
    '<serial>',
    /\b((?:[Ss]erial(?: ?[Nn]umber)?|serialNumber|UDID|IMEI|ICCID|ECID|MEID|IMSI)["']?\s?[:=#]?\s{0,2})("?[A-Z0-9-]{8,40}"?)(?![\w-])/g,
  ],
  [
    '<host>',
    /\b((?:[Hh]ost(?:name| name|Name)?|server|Server|computer name|ComputerName|LocalHostName|device name|deviceName|peer name|displayName)["']?(?:\s?[:=]\s?|\s(?=["'“])))("[^"]{0,100}"|'(?:[^']|'(?=\w)){0,100}'|“[^”]{0,100}”|[^\s,;)}\]"']{2,100})/g,
  ],
]

/**
 * The host column of syslog lines, between the time and the process: `Nov 20 10:15:01 Mac wifid[88]: …`,
 * `2026-10-01 10:00:01.123456+0200 Mac wifid[88]: …`. The process must show its id (or be the kernel, or
 * the note that a line came again), for in other styles a level or the process itself stands at that place.
 */
const HOST_COLUMN =
  /^((?:<\d{1,3}>)?(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)[ \t]{1,3})(?!0x|\d{1,20} |(?:localhost|default|info|debug|notice|warning|error|fault|activity|[a-z]{1,2}) )[\w.’'-]{1,63}(?= {1,3}(?:[^\s:[\]]{1,64}(?: [^\s:[\]]{1,64}){0,3}\[\d{1,9}\]|kernel:|--- last))/gim

/** Names that reach the reader as part of an address or path rather than after a label. */
const NAMED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<url>', /\b(https?|wss?|ftp|smb|vnc|ssh):\/\/[^\s"'<>)\]},]{1,500}/gi],
  [
    '<host>',
    /\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:local|lan|home|internal|corp|localdomain)\b\.?/gi,
  ],
  ['<secret>', /\beyJ[\w-]{4,2000}\.[\w-]{4,4000}\.[\w-]{0,2000}/g],
  // With its country code; a time zone begins with 0 or stands behind a digit.
  ['<phone>', /(?<![\w.:+-])\+[1-9]\d{0,2}(?:[ -]?\(?\d{2,5}\)?){2,5}(?![\w.])/g],
  // What a device is called until somebody renames it.
  [
    '<user>',
    /(?<![\w-])\p{Lu}[\p{L}-]{1,30}(?=['’]s? (?:iPhone|iPad|iPod|Mac|MacBook|iMac|Apple Watch|Apple TV|AirPods|HomePod|Vision)\b)(?<!Apple)/gu,
  ],
  ['<user>', /(\/(?:Users|home)\/|\\Users\\)(?!Shared\b)[^\s/\\:"'<>]{1,64}/g],
]

/** Kinds of volatile text that may name a person, a device or a place in a network. */
const PERSONAL = new Set(['<uuid>', '<mac>', '<email>', '<ip>'])

/** Values that name nobody: what is masked already, and the machine itself. */
const KEPT = /^["'“]?(?:<|localhost\b)/

/** Addresses that are the same for everybody: loopback, unspecified, broadcast, masks. */
const COMMON_ADDRESS = /^(?:127\.0\.0\.1|0\.0\.0\.0|255(?:\.\d{1,3}){3})(?:[:.]\d{1,5})?$/

/**
 * A log excerpt for a bug report: addresses, MACs, UUIDs, e-mail, telephone numbers, URLs beyond their
 * scheme, user names in paths and in names of devices, tokens and passwords, and names of networks, hosts
 * and serial numbers where they are labelled or stand in the column of a syslog line, each named by its
 * kind.
 * All else is kept, for whoever reads the report needs it. What no pattern can tell (a person’s name in
 * a sentence) stays: the excerpt should be read before it is sent.
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
