/** Lines from which a text is taken for a log. */
const LINES = 3

/** Whether what was pasted is rather a log than words. */
export function isLog(text: string): boolean {
  return text.trim().split('\n').length >= LINES
}
