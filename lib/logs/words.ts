/** Characters of a line that are read. Longer lines are data dumps. */
export const LONGEST_LINE = 2000

/** Words that a number follows to identify an error. */
const NUMBERED = new Set(['code', 'error', 'errno', 'status', 'reason', 'domain'])

/** Most characters between such a word and its number, as in `error: 5` or `errno (24`. */
const BEFORE_NUMBER = 3

const OTHER = 0
const LETTER = 1
const DIGIT = 2

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return LETTER
  const inWords = code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return inWords && (code < 0x2000 || code > 0x303f) ? LETTER : OTHER
}

/**
 * Splits a line into words, in order and in their original case. Digits inside a word become `#`, because
 * they number interfaces, closures and instances. Plain numbers are dropped, except error numbers:
 * `error=53`, and `NSURLErrorDomain=-1200` from `Error Domain=NSURLErrorDomain Code=-1200`. Takes linear
 * time. Uses no regular expression to split, because it runs on every line of a log.
 */
export function splitWords(line: string): string[] {
  const words: string[] = []
  const length = line.length
  /** The last word that a number may belong to, and the offset of its end. */
  let named = ''
  let namedEnd = -BEFORE_NUMBER - 1
  let i = 0
  while (i < length) {
    const first = kindOf(line.charCodeAt(i))
    if (first === OTHER) {
      i++
      continue
    }
    const start = i
    let letters = 0
    let digits = 0
    for (; i < length; i++) {
      const kind = kindOf(line.charCodeAt(i))
      if (kind === OTHER) break
      if (kind === LETTER) letters++
      else digits++
    }
    if (letters === 0) {
      if (named && start - namedEnd <= BEFORE_NUMBER && digits <= 6) {
        const sign = line[start - 1] === '-' ? '-' : ''
        words.push(`${named}=${sign}${line.slice(start, i)}`)
        named = ''
      }
      continue
    }
    if (letters + digits < 2 || (digits > 0 && first === DIGIT)) continue
    const raw = line.slice(start, i)
    const word = digits > 0 ? raw.replace(/\d+/g, '#') : raw
    words.push(word)
    const lower = word.toLowerCase()
    const isDomain = lower.length > 6 && lower.endsWith('domain')
    if (isDomain || NUMBERED.has(lower)) {
      // `SomeDomain Code=5`: the number belongs to the domain, `Code` only introduces it.
      const introduces = !isDomain && named.length > 6 && start - namedEnd <= BEFORE_NUMBER
      if (!introduces) named = word
      namedEnd = i
    }
  }
  return words
}

/** The words of a line in lower case, for comparison. */
export function wordsOf(line: string): string[] {
  return splitWords(line).map((word) => word.toLowerCase())
}
