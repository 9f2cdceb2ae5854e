/** Domains by a name of theirs, as the pages of errors give it. */
type DomainName = 'nsurlerrordomain' | 'nsposixerrordomain' | 'errssl'

/**
 * Codes that Apple's URL loading prints without their domain, each as its first group:
 * `HTTP load failed, 0/0 bytes (error code: -1001 [1:60])`, `finished with error - code: -1009`, and a
 * stream error as its domain's number and code, 1 being POSIX and 3 TLS (CFStream.h):
 * `TLS Trust encountered error 3:-9807`, `[3:-9816]`.
 */
const UNSAID: readonly (readonly [DomainName, RegExp])[] = [
  ['nsurlerrordomain', /\b(?:load failed|finished with error)\b.{0,80}?\bcode:? (-\d{3,4})(?!\w)/g],
  ['nsposixerrordomain', /(?:\berror |\[)1:(\d{1,3})(?!\w)/g],
  ['errssl', /(?:\berror |\[)3:(-98\d\d)(?!\w)/g],
]

/** Codes of a line that only the program's way of writing gives a domain. */
export function impliedDomains(
  line: string,
): { readonly domain: DomainName; readonly code: number }[] {
  return UNSAID.flatMap(([domain, pattern]) =>
    [...line.matchAll(pattern)].map(([, code]) => ({ domain, code: Number(code) })),
  )
}
