/** Fewest lines of a text that counts as a log. */
const LINES = 3

/** Whether a text is a log rather than a query. */
export function isLog(text: string): boolean {
  return text.trim().split('\n').length >= LINES
}
