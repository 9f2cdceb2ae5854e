/** Minimum length in characters of a line that a program may have printed, and signs of such a line. */
const PRINTED = { length: 40, signs: /\w[=[<]|[>[]\d|: .*: |\d:\d\d:\d\d/ }

/** Minimum number of words of a pasted line, and minimum share of words that only machines write. */
const WRITTEN = { words: 7, share: 0.3 }

/** A word that only machines write: an identifier or a key with its value, but not a product name of Apple. */
const ODD =
  /^(?!\W*(?:i|[Mm]ac|tv|watch|vision)[A-Z])(?:.*(?:[_<>[\]{}=]|\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|\S:\S|\.\p{L}))/u

/** Whether a query looks like lines that a program printed rather than words that somebody typed. */
export function looksPrinted(query: string): boolean {
  if (/\d:\d\d:\d\d|\n\s*\S/.test(query)) return true
  if (query.length >= PRINTED.length && PRINTED.signs.test(query)) return true
  const words = query.trim().split(/\s+/)
  const odd = words.filter((word) => ODD.test(word))
  return words.length >= WRITTEN.words && odd.length >= words.length * WRITTEN.share
}
