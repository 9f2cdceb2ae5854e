/** Keys of the domains whose codes are printed without the domain. */
type DomainName = 'nsurlerrordomain' | 'nsposixerrordomain' | 'errssl'

/**
 * Codes that Apple's URL loading prints without their domain; group 1 is the code. Examples:
 * `HTTP load failed, 0/0 bytes (error code: -1001 [1:60])`, `finished with error - code: -1009`, and stream
 * errors printed as domain number and code, where 1 is POSIX and 3 is TLS (CFStream.h):
 * `TLS Trust encountered error 3:-9807`, `[3:-9816]`.
 */
const IMPLIED: readonly (readonly [DomainName, RegExp])[] = [
  ['nsurlerrordomain', /\b(?:load failed|finished with error)\b.{0,80}?\bcode:? (-\d{3,4})(?!\w)/g],
  ['nsposixerrordomain', /(?:\berror |\[)1:(\d{1,3})(?!\w)/g],
  ['errssl', /(?:\berror |\[)3:(-98\d\d)(?!\w)/g],
]

/** Finds codes in a line whose domain follows from the message format alone. */
export function impliedDomains(
  line: string,
): { readonly domain: DomainName; readonly code: number }[] {
  return IMPLIED.flatMap(([domain, pattern]) =>
    [...line.matchAll(pattern)].map(([, code]) => ({ domain, code: Number(code) })),
  )
}
