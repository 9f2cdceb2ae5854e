import { timeOf } from '../time'
import type { PatternSet } from './pattern-set'

/** White space that patterns do not expect: anything but single spaces between words. */
const UNEVEN = /[^\S ]| {2}|^ | $/

/** A line of a log, with what it is asked for more than once. */
export class LogLine {
  /** Indexes of the patterns that it may match. */
  readonly candidates: readonly number[]
  readonly #patterns: PatternSet
  #folded: string | undefined
  #matches: Map<number, RegExpExecArray | null> | undefined
  #seconds: number | null | undefined

  /**
   * @param text the line, unmodified
   * @param named ids of the errors that it names
   */
  constructor(
    readonly text: string,
    readonly named: readonly string[],
    patterns: PatternSet,
  ) {
    this.#patterns = patterns
    this.candidates = patterns.candidates(text)
  }

  /** The match of a pattern, which must be among the candidates; white space is folded before. */
  match(pattern: number): RegExpExecArray | null {
    this.#matches ??= new Map()
    const known = this.#matches.get(pattern)
    if (known !== undefined) return known
    this.#folded ??= UNEVEN.test(this.text) ? this.text.replace(/\s+/g, ' ').trim() : this.text
    const match = this.#patterns.regexes[pattern]?.exec(this.#folded) ?? null
    this.#matches.set(pattern, match)
    return match
  }

  /** The time that it begins with, in seconds; see `timeOf`. */
  seconds(): number | null {
    if (this.#seconds === undefined) this.#seconds = timeOf(this.text)?.seconds ?? null
    return this.#seconds
  }
}
