import { EMPTY_HASH, hashWith } from '../../model/text/hash'
import { hasImpliedDomain } from './implied-domains'

/** Buckets of the first look at a hash: a power of two, much larger than the number of names. */
const BUCKETS = 1 << 16

/** Names as they are in a line; those of tables, such as `DNS-SD`, are not. */
const NAME = /^\w+(?:\.\w+)*$/

/** A negative number alone on its line. */
export const ALONE = /^\s*(-\d{3,6})\s*$/

/**
 * Tells which lines may name an error, in one pass and without taking them apart, because nearly no line of a log does.
 * It may say yes in error, and never no.
 */
export class LineFilter {
  readonly #buckets = new Uint8Array(BUCKETS)
  readonly #names = new Set<number>()
  /** Messages by the hash of their first word. */
  readonly #messages = new Map<number, string[]>()

  /**
   * @param names symbols and names of domains, in any case
   * @param messages messages of errors; one that does not begin with a word is never in a line
   * @param isAt whether a line has a message at an offset
   */
  constructor(
    names: Iterable<string>,
    messages: Iterable<string>,
    readonly isAt: (message: string, start: number, line: string) => boolean,
  ) {
    for (const name of names) {
      if (!NAME.test(name)) continue
      // All parts of a dotted name are in a line that has it; the longest is the rarest, and of two the last.
      const [part = ''] = name
        .split('.')
        .reverse()
        .sort((a, b) => b.length - a.length)
      this.#names.add(this.#noteFirst(part))
    }
    for (const message of messages) {
      const hash = this.#noteFirst(message)
      this.#messages.set(hash, [...(this.#messages.get(hash) ?? []), message])
    }
  }

  mayName(line: string): boolean {
    return this.#hasName(line) || hasImpliedDomain(line) || ALONE.test(line)
  }

  /** Notes the first word of a text, and returns its hash. */
  #noteFirst(text: string): number {
    const [word = ''] = /[a-z]\w*/i.exec(text) ?? []
    let hash = EMPTY_HASH
    for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i))
    this.#buckets[hash & (BUCKETS - 1)] = 1
    return hash
  }

  #hasName(line: string): boolean {
    const { length } = line
    let hash = EMPTY_HASH
    let start = -1
    for (let i = 0; i <= length; i++) {
      const code = line.charCodeAt(i)
      if (isLetter(code) || (start >= 0 && isWithin(code))) {
        if (start < 0) start = i
        hash = mixed(hash, code)
        continue
      }
      if (start < 0) continue
      if (this.#buckets[hash & (BUCKETS - 1)] === 1) {
        if (this.#names.has(hash)) return true
        for (const message of this.#messages.get(hash) ?? [])
          if (this.isAt(message, start, line)) return true
      }
      hash = EMPTY_HASH
      start = -1
    }
    return false
  }
}

/** Case does not matter; of other characters only `_` and digits are in a word, which keep apart. */
function mixed(hash: number, code: number): number {
  return hashWith(hash, code | 0x20)
}

/** A word begins with a letter; underscores before it belong to no name. */
function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 97 && lower <= 122
}

function isWithin(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 95
}
