/** Length from which a line may be one that a program printed, in characters, and what such a line holds. */
const PRINTED = { length: 40, signs: /\w[=[]|: .*: |\d:\d\d:\d\d/ }

/** Words from which a line may be a pasted one, and the share of them that only machines write. */
const WRITTEN = { words: 7, share: 0.2 }

/** A word as machines write it: an identifier, a code, a key with its value. */
const ODD = /[\d_<>[\]{}=]|\p{Ll}\p{Lu}|\S:\S|\.\w/u

/** Whether a query looks like lines that a program printed rather than words that somebody typed. */
export function isPasted(query: string): boolean {
  if (/\d:\d\d:\d\d|\n\s*\S/.test(query)) return true
  if (query.length >= PRINTED.length && PRINTED.signs.test(query)) return true
  const words = query.trim().split(/\s+/)
  const odd = words.filter((word) => ODD.test(word))
  return words.length >= WRITTEN.words && odd.length >= words.length * WRITTEN.share
}
