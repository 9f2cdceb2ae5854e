/**
 * The words of a pattern: a regular expression without its syntax. The words of all alternatives are
 * kept; character classes and counts are dropped.
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
