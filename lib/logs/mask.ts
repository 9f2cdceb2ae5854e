/**
 * What changes from run to run in a log line, with the name it is masked by. Order matters: longer
 * and more exact forms come before the numbers inside them. Every pattern is linear in the line.
 */
export const VOLATILE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<uuid>', /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi],
  ['<mac>', /\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\b/gi],
  [
    '<time>',
    /\b\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T_ ]+\d{1,2}[:-]\d{2}(?:[:-]\d{2}(?:[.,]\d{1,9})?)?(?:[ _]?(?:Z|[+-]\d{2}:?\d{2}))?)?/g,
  ],
  [
    '<time>',
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} {1,3}\d{1,2}(?:,? \d{4})?,? {1,3}\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?/g,
  ],
  ['<time>', /\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d{2}:?\d{2}|[AP]M))?/g],
  ['<email>', /\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}\b/g],
  ['<hash>', /\b(?:IPv4|IPv6|Hostname)#[0-9a-f]{6,8}\b/gi],
  ['<hex>', /\b0x[0-9a-f]+\b/gi],
  ['<ip>', /\b\d{1,3}(?:\.\d{1,3}){3}(?:[:.]\d{1,5})?\b/g],
  [
    '<ip>',
    /(?<![\w:])(?:[0-9a-f]{1,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:%\w{1,15})?(?![\w:])/gi,
  ],
  [
    '<ip>',
    /(?<![\w:])(?!\d{1,2}:\d{2}:\d{2}(?![\w:]))(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})[0-9a-f:]{0,39}(?:%\w{1,15})?(?:[.]\d{1,5})?/gi,
  ],
  ['<path>', /(?<![\w.:/<])(?:\/[\w.@%+ -]{1,80}(?=\/)){1,12}\/[\w.@%+-]{0,80}/g],
  ['<hash>', /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,64}\b/g],
]

/**
 * A line with everything that changes from run to run replaced by its kind: times, UUIDs, addresses,
 * MACs, paths, hex numbers. Plain numbers stay for the caller to judge. Masking twice changes nothing.
 *
 * @internal exported for tests
 */
export function maskLine(line: string): string {
  for (let before = line; ; before = line) {
    line = VOLATILE.reduce((text, [name, pattern]) => text.replace(pattern, name), before)
    // A mask may uncover a border at which another fits; each one takes a digit, a slash or an @ away.
    if (line === before) return line
  }
}

/** The line without what changes from run to run. */
export function withoutVolatile(line: string): string {
  return maskLine(line).replace(/<(?:uuid|time|mac|email|hash|hex|ip|path)>/g, ' ')
}
