import { LiteralScan } from '../../model/text/literal-scan'
import { IMPLIED_BY } from './implied-domains'

/** Names as they are in a line; those of tables, such as `DNS-SD`, are not. */
const NAME = /^\w+(?:\.\w+)*$/

/** A negative number alone on its line. */
export const ALONE = /^\s*(-\d{3,6})\s*$/
/** Code of the last character with which such a line may begin, but for white space outside of ASCII. */
const MINUS = '-'.charCodeAt(0)
const LAST_OF_ASCII = 127

/** When a text in a line may belong to an error. */
interface Sign {
  /** Whether it does as a word, or words, of the line. */
  asWords: boolean
  /** In which case it does anywhere. */
  readonly anywhere: string[]
}

/**
 * Tells which lines may name an error, in one pass and without taking them apart, because nearly no line of a log does.
 * It may say yes in error, and never no.
 */
export class LineFilter {
  readonly #scan: LiteralScan<Sign>

  /**
   * @param names symbols and names of domains, in any case
   * @param messages messages of errors
   */
  constructor(names: Iterable<string>, messages: Iterable<string>) {
    const signs = new Map<string, Sign>()
    const signOf = (text: string): Sign => {
      const lower = text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
      const sign = signs.get(lower) ?? { asWords: false, anywhere: [] }
      if (lower !== '') signs.set(lower, sign)
      return sign
    }
    for (const name of names) {
      if (!NAME.test(name)) continue
      // All parts of a dotted name are in a line that has it; the longest is the rarest, and of two the last.
      const [part = ''] = name
        .split('.')
        .reverse()
        .sort((a, b) => b.length - a.length)
      signOf(part.replace(/^_+/, '')).asWords = true
    }
    for (const message of messages) signOf(message).asWords = true
    for (const text of IMPLIED_BY) signOf(text).anywhere.push(text)
    this.#scan = new LiteralScan(signs)
  }

  mayName(line: string): boolean {
    return this.#hasSign(line) || (mayBeginNumber(line.charCodeAt(0)) && ALONE.test(line))
  }

  #hasSign(line: string): boolean {
    return this.#scan.find(
      line,
      ({ asWords, anywhere }, start, end) =>
        (asWords && !isLetter(line.charCodeAt(start - 1)) && !isInWord(line.charCodeAt(end))) ||
        anywhere.some((text) => line.startsWith(text, start)),
    )
  }
}

function mayBeginNumber(code: number): boolean {
  return code <= MINUS || code > LAST_OF_ASCII
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 97 && lower <= 122
}

function isInWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95
}
