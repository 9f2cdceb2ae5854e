/**
 * The words that a pattern is sure to contain: what is left of a regular expression without its
 * syntax. Of alternatives all words are kept; classes, counts and escapes of classes are dropped.
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
