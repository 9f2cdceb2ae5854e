import { groupByKeys } from '../../util/group-by-keys'
import type { SignatureData } from '../data'
import { LogLine } from './log-line'
import { type Pattern, PatternSet } from './patterns/pattern-set'

const NO_SIGNATURES: readonly SignatureData[] = []

/** Finds the signatures that match a line. */
export class SignatureMatcher {
  readonly #patterns: PatternSet
  readonly #signatures: ReadonlyMap<Pattern | undefined, readonly SignatureData[]>

  /**
   * @param patterns set that has the patterns of the signatures among others, if lines are looked at for those too
   * @throws SyntaxError when a pattern is not a regular expression
   */
  constructor(
    signatures: readonly SignatureData[],
    patterns = new PatternSet(signatures.map(({ pattern }) => pattern)),
  ) {
    this.#patterns = patterns
    this.#signatures = groupByKeys(signatures, ({ pattern }) => [patterns.get(pattern)])
  }

  /** @param text one unmodified line */
  find(text: string): readonly SignatureData[] {
    return this.findIn(new LogLine(text, [], this.#patterns))
  }

  /** @param line one that was made with the set of patterns */
  findIn(line: LogLine): readonly SignatureData[] {
    let found: SignatureData[] | undefined
    for (const pattern of line.candidates) {
      const signatures = this.#signatures.get(pattern)
      if (signatures && line.match(pattern)) (found ??= []).push(...signatures)
    }
    return found ?? NO_SIGNATURES
  }
}
