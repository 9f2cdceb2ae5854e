import { groupByKeys } from '../../util/group-by-keys'
import type { SignatureData } from '../data'
import { LogLine } from './log-line'
import { PatternSet } from './patterns/pattern-set'

const NO_SIGNATURES: readonly SignatureData[] = []

/** Finds the signatures that match a line. */
export class SignatureMatcher {
  readonly #patterns: PatternSet
  /** Signatures by the index of their pattern. */
  readonly #signatures: ReadonlyMap<number, readonly SignatureData[]>

  /**
   * @param patterns set that has the patterns of the signatures among others, if lines are looked at for those too
   * @throws SyntaxError when a pattern is not a regular expression
   */
  constructor(
    signatures: readonly SignatureData[],
    patterns = new PatternSet(signatures.map(({ pattern }) => pattern)),
  ) {
    this.#patterns = patterns
    const indexes = new Map(patterns.sources.map((source, index) => [source, index]))
    this.#signatures = groupByKeys(signatures, ({ pattern }) => [indexes.get(pattern) ?? -1])
  }

  /** @param text one unmodified line */
  find(text: string): readonly SignatureData[] {
    return this.findIn(new LogLine(text, [], this.#patterns))
  }

  /** @param line one that was made with the set of patterns */
  findIn(line: LogLine): readonly SignatureData[] {
    let found: SignatureData[] | undefined
    for (let n = 0; n < line.candidates.length; n++) {
      const signatures = this.#signatures.get(line.candidates[n] ?? -1)
      if (signatures && line.match(n)) (found ??= []).push(...signatures)
    }
    return found ?? NO_SIGNATURES
  }
}
