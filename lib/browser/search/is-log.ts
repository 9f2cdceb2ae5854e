/** Lines from which a text is taken for a log. */
const LINES = 3

/** Length from which a line may be one that a program printed, in characters, and what such a line holds. */
const PRINTED = { length: 40, signs: /\w[=[]|: .*: |\d:\d\d:\d\d/ }

/** Whether what was pasted is rather a log than words. */
export function isLog(text: string): boolean {
  return text.trim().split('\n').length >= LINES
}

/** Whether a line or two look as a program prints them, so that they are worth reading as a log is. */
export function isPrinted(text: string): boolean {
  return !isLog(text) && text.length >= PRINTED.length && PRINTED.signs.test(text)
}
