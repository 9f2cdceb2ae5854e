import { codesOf } from '../../model/text/codes'
import { EMPTY_HASH, hashOf, hashWith } from '../../model/text/hash'

/** Most characters between a word such as `error` and its number, as in `error: 5` or `errno (24`. */
const BEFORE_NUMBER = 3
/** Most digits of the number of an error. */
const MOST_DIGITS = 6

const OTHER = 0
const LETTER = 1
const DIGIT = 2

/** Characters that a word's hash has for its digits, and before its number. */
const DIGITS = '#'.charCodeAt(0)
const EQUALS = '='.charCodeAt(0)
const MINUS = '-'.charCodeAt(0)

/** Hashes of the words that a number follows to identify an error. */
const NUMBERED: ReadonlySet<number> = new Set(
  ['code', 'error', 'errno', 'status', 'reason', 'domain'].map(hashOf),
)
const DOMAIN = 'domain'

/** Whether a UTF-16 code unit is a letter, a digit, or neither. */
const KINDS = Uint8Array.from({ length: 1 << 16 }, (_, code) => kindOf(code))

/**
 * Finds the words of a line without taking it apart: where they are, and a hash of each. One scan is reused for all
 * lines, because it runs on every line of a log.
 *
 * Digits inside a word count as `#`, because they number interfaces, closures and instances. Plain numbers are no words,
 * except error numbers: `error=53`, and `NSURLErrorDomain=-1200` from `Error Domain=NSURLErrorDomain Code=-1200`.
 */
export class WordScan {
  /** Number of words in the line. */
  count = 0
  /** `hashOf` of each word in lower case. */
  readonly hashes: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** The word that a number belongs to, by its place among the words; -1 for a word that is no number. */
  readonly #names: number[] = []
  #line = ''

  /** Reads a line in linear time. */
  read(line: string): void {
    this.#line = line
    this.count = 0
    const { length } = line
    const codes = codesOf(line)
    /** The last word that a number may belong to, whether it is a domain, and the offset of its end. */
    let named = -1
    let isNamedDomain = false
    let namedEnd = 0
    let i = 0
    while (i < length) {
      const first = KINDS[codes[i] ?? 0]
      if (first === OTHER) {
        i++
        continue
      }
      const start = i
      let hash = EMPTY_HASH
      let before: number = OTHER
      let hasLetter = false
      let isAscii = true
      for (; i < length; i++) {
        const code = codes[i] ?? 0
        const kind = KINDS[code] ?? OTHER
        if (kind === OTHER) break
        if (kind === LETTER) {
          hasLetter = true
          isAscii &&= code < 128
          hash = hashWith(hash, code >= 65 && code <= 90 ? code | 0x20 : code)
        } else if (before !== DIGIT) hash = hashWith(hash, DIGITS)
        before = kind
      }
      if (!hasLetter) {
        if (named >= 0 && start - namedEnd <= BEFORE_NUMBER && i - start <= MOST_DIGITS) {
          this.#addNumber(line.charCodeAt(start - 1) === MINUS ? start - 1 : start, i, named)
          named = -1
        }
        continue
      }
      if (i - start < 2 || first === DIGIT) continue
      this.#add(
        start,
        i,
        -1,
        isAscii ? hash : hashOf(withoutDigits(line.slice(start, i)).toLowerCase()),
      )
      const isDomain = i - start > DOMAIN.length && endsInDomain(line, i)
      if (isDomain || NUMBERED.has(hash)) {
        // `SomeDomain Code=5`: the number belongs to the domain, `Code` only introduces it.
        const introduces =
          !isDomain && named >= 0 && isNamedDomain && start - namedEnd <= BEFORE_NUMBER
        if (!introduces) {
          named = this.count - 1
          isNamedDomain = isDomain
        }
        namedEnd = i
      }
    }
  }

  /** The text of a word, in its original case. */
  text(word: number): string {
    const text = this.#line.slice(this.#starts[word], this.#ends[word])
    const name = this.#names[word] ?? -1
    return name >= 0 ? `${this.text(name)}=${text}` : withoutDigits(text)
  }

  #addNumber(start: number, end: number, name: number): void {
    let hash = hashWith(this.hashes[name] ?? 0, EQUALS)
    for (let i = start; i < end; i++) hash = hashWith(hash, this.#line.charCodeAt(i))
    this.#add(start, end, name, hash)
  }

  #add(start: number, end: number, name: number, hash: number): void {
    const word = this.count++
    this.#starts[word] = start
    this.#ends[word] = end
    this.#names[word] = name
    this.hashes[word] = hash
  }
}

function withoutDigits(word: string): string {
  return word.replace(/\d+/g, '#')
}

function endsInDomain(line: string, end: number): boolean {
  return (
    (line.charCodeAt(end - 1) | 0x20) === 110 &&
    line.slice(end - DOMAIN.length, end).toLowerCase() === DOMAIN
  )
}

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return LETTER
  const inWords = code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return inWords && (code < 0x2000 || code > 0x303f) ? LETTER : OTHER
}
