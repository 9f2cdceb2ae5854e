import { codesOf } from '../../model/text/codes'
import { EMPTY_HASH, hashWith } from '../../model/text/hash'
import { hasImpliedDomain } from './implied-domains'

/** Buckets of the first look at a hash: a power of two, much larger than the number of names. */
const BUCKETS = 1 << 16

const OTHER = 0
const LETTER = 1
const WITHIN = 2

/** What a UTF-16 code unit is in a word. A word begins with a letter; underscores before it belong to no name. */
const KINDS = Uint8Array.from({ length: 1 << 16 }, (_, code) => kindOf(code))

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
    const codes = codesOf(line)
    let start = 0
    while (start < length) {
      if (KINDS[codes[start] ?? 0] !== LETTER) {
        start++
        continue
      }
      let hash = EMPTY_HASH
      let end = start
      for (; end < length; end++) {
        const code = codes[end] ?? 0
        if (KINDS[code] === OTHER) break
        hash = mixed(hash, code)
      }
      if (this.#buckets[hash & (BUCKETS - 1)] === 1) {
        if (this.#names.has(hash)) return true
        for (const message of this.#messages.get(hash) ?? [])
          if (this.isAt(message, start, line)) return true
      }
      start = end
    }
    return false
  }
}

/** Case does not matter; of other characters only `_` and digits are in a word, which keep apart. */
function mixed(hash: number, code: number): number {
  return hashWith(hash, code | 0x20)
}

function kindOf(code: number): number {
  const lower = code | 0x20
  if (lower >= 97 && lower <= 122) return LETTER
  return (code >= 48 && code <= 57) || code === 95 ? WITHIN : OTHER
}
