import { timeOf } from '../time'
import { folded } from './patterns/folded'
import type { Literal, Pattern, PatternSet } from './patterns/pattern-set'

/** A line of a log, with what it is asked for more than once. */
export class LogLine {
  /** Patterns looked for on every line that it may match. */
  readonly candidates: readonly Pattern[]
  readonly #patterns: PatternSet
  readonly #literals: readonly Literal[]
  #later: readonly Pattern[] | undefined
  #folded: string | undefined
  /** Matches of patterns, where one was looked for. */
  #matches: Map<Pattern, RegExpExecArray | null> | undefined
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
    this.#literals = patterns.literalsIn(text)
    this.candidates = patterns.candidates(this.#literals)
  }

  /** The match of a pattern of the set; white space is folded before. */
  match(pattern: Pattern): RegExpExecArray | null {
    const known = this.#matches?.get(pattern)
    if (known !== undefined) return known
    if (!this.#mayMatch(pattern)) return null
    this.#folded ??= folded(this.text)
    const match = pattern.regex.exec(this.#folded)
    this.#matches ??= new Map()
    this.#matches.set(pattern, match)
    return match
  }

  #mayMatch(pattern: Pattern): boolean {
    if (this.candidates.includes(pattern)) return true
    return (this.#later ??= this.#patterns.later(this.#literals)).includes(pattern)
  }

  /** The time that it begins with, in seconds; see `timeOf`. */
  seconds(): number | null {
    if (this.#seconds === undefined) this.#seconds = timeOf(this.text)?.seconds ?? null
    return this.#seconds
  }
}
