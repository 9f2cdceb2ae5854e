import { splitColumns } from '../../logs/columns'

/** A month by its short name, as syslog begins a line with. */
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/**
 * What stands in a printed line and is another with each run: a time of day with its date, the id of a process
 * (`wifid[88:1f3]`), the label of a connection or a task (`[C8.1.1:2]`, `Connection 1:`, `>.<2>`), and the number
 * by which CFNetwork says a domain, not a code (`_kCFStreamErrorDomainKey=1`).
 */
const NOISE = new RegExp(
  [
    `(?:\\b${MONTH} {1,2}\\d{1,2} |\\b\\d{4}-\\d\\d-\\d\\d[ T])?\\b\\d{1,2}:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?: ?[+-]\\d{4}\\b)?`,
    '(?<=\\w)\\[\\d{1,7}(?::\\w{1,8})?\\]',
    '\\[[CG]\\d[\\d.:]*(?=[\\] ])',
    '(?<=\\b[Cc]onnection )\\d+(?=:)',
    '(?<=>\\.)<\\d+>',
    '(?<=ErrorDomainKey=)-?\\d+',
  ].join('|'),
  'g',
)

/** Keys of an error's user info, which every printed error has whatever it is about. */
const USER_INFO =
  /(?<![\p{L}\p{N}_])(?:UserInfo|_?\s?(?:NS|k?CF)\w+Key|NS(?:Localized|Debug)(?:Description|FailureReason|RecoverySuggestion)|NS(?:Multiple)?UnderlyingErrors?)(?![\p{L}\p{N}_])/gu

const blank = (text: string): string => ' '.repeat(text.length)

/**
 * A query with blanks in place of what says nothing about its problem, so that every other word stays where it was:
 * the keys of user info, and of pasted lines the columns and what is another with each run.
 */
export function withoutPasteNoise(query: string, isPasted: boolean): string {
  const lines = isPasted ? query.split('\n').map(withoutColumns).join('\n') : query
  return lines.replace(USER_INFO, blank)
}

/** A line with blanks for its columns, but for the process, and for what varies in its message. */
function withoutColumns(line: string): string {
  const { process, message } = splitColumns(line)
  const columns = line.slice(0, line.length - message.length)
  const at = process === null ? -1 : columns.lastIndexOf(process)
  const kept =
    process === null || at < 0
      ? blank(columns)
      : blank(columns.slice(0, at)) + process + blank(columns.slice(at + process.length))
  return kept + message.replace(NOISE, blank)
}
