import { timeOf } from '../time'
import { folded } from './patterns/folded'
import type { PatternSet } from './patterns/pattern-set'

/** A line of a log, with what it is asked for more than once. */
export class LogLine {
  /** Indexes of the patterns that it may match. */
  readonly candidates: readonly number[]
  readonly #patterns: PatternSet
  #folded: string | undefined
  /** Matches of the candidates, where one was looked for. */
  readonly #matches: (RegExpExecArray | null | undefined)[] = []
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

  /**
   * The match of a pattern; white space is folded before.
   *
   * @param n index of the pattern among the candidates
   */
  match(n: number): RegExpExecArray | null {
    const known = this.#matches[n]
    if (known !== undefined) return known
    this.#folded ??= folded(this.text)
    const regex = this.#patterns.regexes[this.candidates[n] ?? -1]
    return (this.#matches[n] = regex?.exec(this.#folded) ?? null)
  }

  /** The time that it begins with, in seconds; see `timeOf`. */
  seconds(): number | null {
    if (this.#seconds === undefined) this.#seconds = timeOf(this.text)?.seconds ?? null
    return this.#seconds
  }
}
