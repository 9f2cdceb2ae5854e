/** A month by its short name, as syslog begins a line with. */
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/**
 * What a printed line holds beside its message: the columns (level, time of day with its date, numbers of thread and
 * activity, library, subsystem with category), the id of a process (`wifid[88:1f3]`), the label of a connection or a
 * task (`[C8.1.1:2]`, `Connection 1:`, `>.<2>`), and the number by which CFNetwork says a domain, not a code
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

/** Keys of an error's user info, which every printed error has whatever it is about. */
const USER_INFO =
  /(?<![\p{L}\p{N}_])(?:UserInfo|_?\s?(?:NS|k?CF)\w+Key|NS(?:Localized|Debug)(?:Description|FailureReason|RecoverySuggestion)|NS(?:Multiple)?UnderlyingErrors?)(?![\p{L}\p{N}_])/gu

const blank = (text: string): string => ' '.repeat(text.length)

/**
 * A query with blanks in place of what says nothing about its problem, so that every other word stays where it was:
 * the keys of user info, and of pasted lines their columns and what is another with each run.
 */
export function withoutPasteNoise(query: string, isPasted: boolean): string {
  const message = isPasted ? query.replace(NOISE, blank) : query
  return message.replace(USER_INFO, blank)
}
