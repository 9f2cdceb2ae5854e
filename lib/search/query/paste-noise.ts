/** Abbreviated month, with which a syslog line begins. */
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/**
 * Parts of a printed line that are not its message: the columns (level, time of day with its date, numbers of thread and
 * activity, library, subsystem with category), the id of a process (`wifid[88:1f3]`), the label of a connection or a
 * task (`[C8.1.1:2]`, `Connection 1:`, `>.<2>`), and the number by which CFNetwork names a domain, which is not a code
 * (`_kCFStreamErrorDomainKey=1`). The name of the process is kept.
 */
const NOISE = new RegExp(
  [
    `(?:\\b${MONTH} {1,2}\\d{1,2} |\\b\\d{4}-\\d\\d-\\d\\d[ T])?\\b\\d{1,2}:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?: ?[+-]\\d{4}\\b)?`,
    '^\\s*(?:default|info|debug|error|fault)\\s+(?=\\d\\d?:\\d\\d:|\\d{4}-\\d\\d-)',
    '\\b0x[\\da-f]+\\s+(?:default|info|debug|error|fault)\\s+0x[\\da-f]+\\s+\\d+\\s+\\d+ ',
    '(?:\\([\\w. -]{2,40}\\) )?\\[[a-z][\\w-]{1,40}\\.[\\w.-]{1,60}:[\\w. -]{1,40}\\](?= )',
    '(?<=\\w)\\[\\d{1,7}(?::\\w{1,8})?\\]',
    '\\[[CG]\\d[\\d.:]*(?=[\\] ])',
    '(?<=\\b[Cc]onnection )\\d+(?=:)',
    '(?<=>\\.)<\\d+>',
    '(?<=ErrorDomainKey=)-?\\d+',
  ].join('|'),
  'gim',
)

/** Keys of an error's user info. Every printed error has them, so they say nothing about the problem. */
const USER_INFO =
  /(?<![\p{L}\p{N}_])(?:UserInfo|_?\s?(?:NS|k?CF)\w+Key|NS(?:Localized|Debug)(?:Description|FailureReason|RecoverySuggestion)|NS(?:Multiple)?UnderlyingErrors?)(?![\p{L}\p{N}_])/gu

const blank = (text: string): string => ' '.repeat(text.length)

/**
 * Replaces what says nothing about the problem by blanks of the same length: keys of user info and, in pasted lines,
 * the columns and whatever differs between runs. All other words keep their positions.
 */
export function withoutPasteNoise(query: string, printed: boolean): string {
  const message = printed ? query.replace(NOISE, blank) : query
  return message.replace(USER_INFO, blank)
}
