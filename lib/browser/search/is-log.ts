/** Fewest lines of a text that counts as a log. */
const LINES = 3

/** Shortest text that may be a printed log line, in characters, and the syntax that one contains. */
const PRINTED = { length: 40, signs: /\w[=[]|: .*: |\d:\d\d:\d\d/ }

/** Whether a text is a log rather than a query. */
export function isLog(text: string): boolean {
  return text.trim().split('\n').length >= LINES
}

/** Whether one or two lines look like program output, so that the log matcher should read them. */
export function isPrinted(text: string): boolean {
  return !isLog(text) && text.length >= PRINTED.length && PRINTED.signs.test(text)
}
