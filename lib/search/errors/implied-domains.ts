/** Keys of the domains whose codes are printed without the domain. */
type DomainName = 'nsurlerrordomain' | 'nsposixerrordomain' | 'errssl' | 'nwerror-dns'

/**
 * Codes that Apple's URL loading prints without their domain; group 1 is the code. Examples:
 * `HTTP load failed, 0/0 bytes (error code: -1001 [1:60])`, `finished with error - code: -1009`, and stream
 * errors printed as domain number and code, where 1 is POSIX and 3 is TLS (CFStream.h): `failed to connect 1:50`,
 * `TLS Trust encountered error 3:-9807`, `[3:-9816]`, `_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=53`. Older
 * systems print `TIC TCP Conn Failed [4:0x1c0362f40]: 3:-9802 Err(-9802)`, and 0 for a domain they do not know.
 * React Native puts `E`, the domain in capitals and the code into one word: `ENSURLERRORDOMAIN-1005` (`RCTUtils.mm`).
 * A pattern runs only on lines with the text that it needs.
 */
const IMPLIED: readonly (readonly [domain: DomainName, needs: string, pattern: RegExp])[] = [
  ['nsurlerrordomain', 'load failed', /\bload failed\b.{0,80}?\bcode:? (-\d{3,4})(?!\w)/g],
  [
    'nsurlerrordomain',
    'finished with error',
    /\bfinished with error\b.{0,80}?\bcode:? (-\d{3,4})(?!\w)/g,
  ],
  ['nsurlerrordomain', 'error [-', /\bfinished with error \[(-\d{3,4})\]/g],
  ['nsposixerrordomain', '[1:', /\[1:(\d{1,3})(?!\w)/g],
  ['nsposixerrordomain', 'error 1:', /\berror 1:(\d{1,3})(?!\w)/g],
  ['nsposixerrordomain', 'error(1:', /\bencountered error\(1:(\d{1,3})\)/g],
  ['nsposixerrordomain', 'connect 1:', /\bfailed to connect 1:(\d{1,3})(?!\w)/g],
  ['errssl', 'connect 3:', /\bfailed to connect 3:(-98\d\d)(?!\w)/g],
  ['errssl', '3:-98', /(?:\berror[ (]|\[)3:(-98\d\d)(?!\w)/g],
  ['nsposixerrordomain', 'TIC ', /\bTIC .{0,60}? 1:(\d{1,3})(?!\w)/g],
  ['errssl', 'TIC ', /\bTIC .{0,60}? 3:(-98\d\d)(?!\w)/g],
  ['errssl', '(-98', /\b(?:Err|SSLHandshake failed )\((-98\d\d)(?!\d)/g],
  [
    'errssl',
    '-98',
    /\b(?:SSL|TLS|secure ?transport)\w{0,20}[^-\d]{0,30}[ (:=](-98\d\d)(?![\w.])/gi,
  ],
  ['nsposixerrordomain', 'TCP Conn ', /\bTCP Conn .{0,40}? error 0:(\d{1,3})(?!\w)/g],
  ['nwerror-dns', 'DNSService', /\bDNSService\w{2,40}[^-\d]{0,30}(-65\d{3})(?!\w)/g],
  ['nwerror-dns', 'TCP Conn ', /\bTCP Conn .{0,40}? error 0:(-65\d{3})(?!\w)/g],
  [
    'nsposixerrordomain',
    'kCFStreamErrorDomainKey',
    /kCFStreamErrorDomainKey ?= ?1,.{0,40}?kCFStreamErrorCodeKey ?= ?(\d{1,3})(?!\d)/g,
  ],
  [
    'nsposixerrordomain',
    'kCFStreamErrorCodeKey',
    /kCFStreamErrorCodeKey ?= ?(\d{1,3}),.{0,40}?kCFStreamErrorDomainKey ?= ?1(?!\d)/g,
  ],
  ['nsurlerrordomain', 'ENSURL', /\bENSURLERRORDOMAIN(-\d{1,4})(?!\w)/g],
  ['nsposixerrordomain', 'ENSPOSIX', /\bENSPOSIXERRORDOMAIN(\d{1,3})(?!\w)/g],
]

/** Finds codes in a line whose domain follows from the message format alone. */
export function impliedDomains(
  line: string,
): { readonly domain: DomainName; readonly code: number }[] {
  return IMPLIED.flatMap(([domain, needs, pattern]) =>
    line.includes(needs)
      ? [...line.matchAll(pattern)].map(([, code]) => ({ domain, code: Number(code) }))
      : [],
  )
}

/** Texts of which a line has one if `impliedDomains` finds a code in it. */
export const IMPLIED_BY: readonly string[] = IMPLIED.map(([, needs]) => needs)
