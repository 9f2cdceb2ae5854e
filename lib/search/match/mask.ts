/**
 * What changes from run to run in a log line, with the name it is masked by. Order matters: longer
 * and more exact forms come before the numbers inside them. Every pattern is linear in the line.
 */
const VOLATILE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<uuid>', /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi],
  [
    '<time>',
    /\b\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?/g,
  ],
  [
    '<time>',
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* +\d{1,2}(?:,? \d{4})?,? +\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?/g,
  ],
  ['<time>', /\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d{2}:?\d{2}|[AP]M))?/g],
  ['<mac>', /\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\b/gi],
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
    /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})[0-9a-f:]{0,39}(?:%\w{1,15})?(?:[.]\d{1,5})?/gi,
  ],
  ['<path>', /(?<![\w.:/])(?:\/[\w.@%+ -]{1,80}(?=\/)){1,12}\/[\w.@%+-]{0,80}/g],
  ['<hash>', /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,64}\b/g],
]

/**
 * A line with everything that changes from run to run replaced by its kind: times, UUIDs, addresses,
 * MACs, paths, hex numbers. Plain numbers stay for the caller to judge.
 */
export function maskLine(line: string): string {
  return VOLATILE.reduce((text, [name, pattern]) => text.replace(pattern, name), line)
}

/** Kinds of personal data that a redacted excerpt must not show; the rest may help the reader of a report. */
const PERSONAL = new Set(['<uuid>', '<mac>', '<email>', '<ip>', '<path>'])

/**
 * A log excerpt for a bug report: addresses, MACs, UUIDs, e-mail and paths named by kind, all else kept.
 * Times are set aside first, since `09:41:02` has the shape of an address too.
 */
export function redact(text: string): string {
  const times: string[] = []
  const withoutTimes = VOLATILE.filter(([name]) => name === '<time>').reduce(
    (result, [, pattern]) => result.replace(pattern, (time) => `\0${times.push(time) - 1}\0`),
    text,
  )
  return VOLATILE.filter(([name]) => PERSONAL.has(name))
    .reduce((result, [name, pattern]) => result.replace(pattern, name), withoutTimes)
    .replace(/\0(\d+)\0/g, (_, n: string) => times[Number(n)] ?? '')
}
