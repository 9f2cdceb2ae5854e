import { EMAIL, IPV4, IPV6, MAC, UUID } from '../model/text/identifiers'

/**
 * Parts of a log line that change from run to run, each with its mask. Order matters: longer and more
 * specific forms come before the numbers inside them. Every pattern takes linear time.
 */
export const VOLATILE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<uuid>', UUID],
  ['<mac>', MAC],
  [
    '<time>',
    /\b\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T_ ]+\d{1,2}[:-]\d{2}(?:[:-]\d{2}(?:[.,]\d{1,9})?)?(?:[ _]?(?:Z|[+-]\d{2}:?\d{2}))?)?/g,
  ],
  [
    '<time>',
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} {1,3}\d{1,2}(?:,? \d{4})?,? {1,3}\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?/g,
  ],
  ['<time>', /\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d{2}:?\d{2}|[AP]M))?/g],
  ['<email>', EMAIL],
  ['<hash>', /\b(?:IPv4|IPv6|Hostname)#[0-9a-f]{6,8}\b/gi],
  ['<hex>', /\b0x[0-9a-f]+\b/gi],
  ['<ip>', IPV4],
  ...IPV6.map((pattern) => ['<ip>', pattern] as const),
  ['<path>', /(?<![\w.:/<])(?:\/[\w.@%+ -]{1,80}(?=\/)){1,12}\/[\w.@%+-]{0,80}/g],
  ['<hash>', /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,64}\b/g],
]

/**
 * Replaces everything that changes from run to run with its mask: times, UUIDs, addresses, MACs, paths,
 * hex numbers. Plain numbers stay. Masking a masked line changes nothing.
 *
 * @internal exported for tests
 */
export function maskLine(line: string): string {
  for (let before = line; ; before = line) {
    line = VOLATILE.reduce((text, [name, pattern]) => text.replace(pattern, name), before)
    // One mask can create a boundary at which another matches. The loop ends, because each match removes
    // a digit, a slash or an @.
    if (line === before) return line
  }
}

/** Replaces the parts of a line that change from run to run with spaces. */
export function withoutVolatile(line: string): string {
  return maskLine(line).replace(/<(?:uuid|time|mac|email|hash|hex|ip|path)>/g, ' ')
}
