/**
 * The words of a regular expression without its syntax. Keeps the words of all alternatives; drops
 * character classes and counts.
 */
export function literalsOf(pattern: string): string {
  return pattern
    .replace(/\\([dwsbDWSB])[+*?]?/g, ' ')
    .replace(/\[[^\]\\]*(?:\\.[^\]\\]*)*\][+*?]?/g, ' ')
    .replace(/\{\d+(,\d*)?\}/g, ' ')
    .replace(/\(\?[:=!<]+/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/\.[+*]\??|[()|^$*+?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
