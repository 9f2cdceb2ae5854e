/** Marks the end of a text that was cut. */
const ELLIPSIS = ' …'

/**
 * Returns the text up to `longest` UTF-16 units, the ellipsis included, or the text itself if it is not longer. Cuts where a
 * word ends; in text without spaces, between characters.
 */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, wordEnd(text, longest - ELLIPSIS.length)).trimEnd()}${ELLIPSIS}`
}

/**
 * Index at which a passage that starts at `from` can be cut, at most `at`: that of the last space if one is in its
 * second half, else one that divides no surrogate pair.
 */
export function wordEnd(text: string, at: number, from = 0): number {
  const space = text.lastIndexOf(' ', at)
  if (space > (from + at) / 2) return space
  const isPair = /[\ud800-\udbff]/.test(text[at - 1] ?? '')
  return isPair ? at - 1 : at
}
