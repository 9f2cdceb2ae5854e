import { isPasted } from './pasted'

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
  /(?<![\p{L}\p{N}])(?:UserInfo|_?\s?(?:NS|k?CF)\w+Key|NS(?:Localized|Debug)(?:Description|FailureReason|RecoverySuggestion)\w*|NS(?:Multiple)?UnderlyingErrors?|Optional)(?![\p{L}\p{N}_])/gu

/** A query with blanks in place of what is chance, so that every other word stays where it was. */
export function withoutPasteNoise(query: string): string {
  const blank = (chance: string): string => ' '.repeat(chance.length)
  const said = query.replace(USER_INFO, blank)
  return isPasted(query) ? said.replace(NOISE, blank) : said
}
