import { codesOf } from '../../../model/text/codes'
import { GramTable, LONGEST_GRAM, nextHash } from './gram-table'
import { literalSets, longestPart } from './literal'

/** Fewest characters of a literal by which a pattern is found, and of one that is looked for beside it. */
const SHORTEST = 2
const SHORTEST_BESIDE = 4

/** Text in lower case that is in every match of a pattern, or in every match of one of its alternatives. */
interface Literal {
  /** Codes of its longest part without spaces: a line may have more white space. */
  readonly part: readonly number[]
  /** Offset of the end of the gram by which it is found. */
  readonly gramEnd: number
  /** Patterns that a line with it may match. */
  readonly ways: Way[]
  /** Number of the last line that has it. */
  seenIn: number
}

/** A pattern that a line may match if it has a literal of each set. */
interface Way {
  /** Index of the pattern. */
  readonly pattern: number
  readonly others: readonly (readonly Literal[])[]
}

/** Finds, in one pass over a line, the few of many patterns that it may match. */
export class PatternSet {
  /** The patterns, each once, and compiled. A pattern is referred to by its index here. */
  readonly sources: readonly string[]
  readonly regexes: readonly RegExp[]
  /** Literals by a gram of four, three and two characters. */
  readonly #long = new GramTable<Literal>(LONGEST_GRAM, 1 << 16)
  readonly #short = new GramTable<Literal>(3, 1 << 13)
  readonly #shortest = new GramTable<Literal>(SHORTEST, 1 << 13)
  /** Patterns of whose matches no literal is certain, so that every line may match them. */
  readonly #always: readonly number[]
  /** Number of the line in which a pattern was last found. */
  readonly #foundIn: Float64Array
  #line = 0

  /**
   * @param patterns sources of regular expressions, in which case does not matter
   * @throws SyntaxError when one is not a regular expression
   */
  constructor(patterns: Iterable<string>) {
    this.sources = [...new Set(patterns)]
    this.regexes = this.sources.map((source) => new RegExp(source, 'i'))
    this.#foundIn = new Float64Array(this.sources.length)
    const needs = this.sources.map(needsOf)
    const texts = needs.flatMap(
      (ways) => ways?.flatMap(({ text, others }) => [text, ...others.flat()]) ?? [],
    )
    const literals = this.#literals(new Set(texts))
    const literal = (text: string): Literal => literals.get(text) as Literal
    this.#always = needs.flatMap((ways, pattern) => (ways === null ? [pattern] : []))
    needs.forEach((ways, pattern) => {
      for (const { text, others } of ways ?? [])
        literal(text).ways.push({ pattern, others: others.map((set) => set.map(literal)) })
    })
  }

  /**
   * The patterns that a line may match: nearly none for most lines.
   *
   * @returns indexes of patterns, each once
   */
  candidates(line: string): readonly number[] {
    const codes = codesOf(line)
    const { length } = line
    const seen: Literal[] = []
    this.#line++
    let hash = 0
    for (let i = 0; i < length; i++) {
      hash = nextHash(hash, codes[i] ?? 0)
      const long = this.#long.get(hash)
      if (long) this.#see(long, codes, length, i, seen)
      const short = this.#short.get(hash)
      if (short) this.#see(short, codes, length, i, seen)
      const shortest = this.#shortest.get(hash)
      if (shortest) this.#see(shortest, codes, length, i, seen)
    }
    if (seen.length === 0) return this.#always
    const found = this.#patternsWith(seen)
    if (found.length === 0) return this.#always
    return this.#always.length === 0 ? found : [...found, ...this.#always]
  }

  /** Notes the literals that are around a gram of the line. */
  #see(
    literals: readonly Literal[],
    codes: Uint16Array,
    length: number,
    at: number,
    seen: Literal[],
  ): void {
    for (const literal of literals) {
      if (literal.seenIn === this.#line || !isAt(literal, codes, length, at)) continue
      literal.seenIn = this.#line
      if (literal.ways.length > 0) seen.push(literal)
    }
  }

  #patternsWith(seen: readonly Literal[]): number[] {
    const found: number[] = []
    for (const { ways } of seen)
      for (const { pattern, others } of ways) {
        if (this.#foundIn[pattern] === this.#line || !this.#hasEach(others)) continue
        this.#foundIn[pattern] = this.#line
        found.push(pattern)
      }
    return found
  }

  #hasEach(sets: Way['others']): boolean {
    for (const set of sets) {
      let has = false
      for (let i = 0; i < set.length && !has; i++) has = set[i]?.seenIn === this.#line
      if (!has) return false
    }
    return true
  }

  /** The literals of texts, each in the table of its length under the gram that the fewest have. */
  #literals(texts: ReadonlySet<string>): ReadonlyMap<string, Literal> {
    const tableOf = ({ length }: string): GramTable<Literal> =>
      length >= this.#long.size
        ? this.#long
        : length >= this.#short.size
          ? this.#short
          : this.#shortest
    const shared = new Map<number, number>()
    for (const text of texts)
      for (const { gram } of tableOf(text).gramsOf(text))
        shared.set(gram, (shared.get(gram) ?? 0) + 1)
    return new Map(
      [...texts].map((text) => {
        const table = tableOf(text)
        const [rarest = { gram: 0, end: 0 }] = table
          .gramsOf(text)
          .sort((a, b) => (shared.get(a.gram) ?? 0) - (shared.get(b.gram) ?? 0))
        const part = [...text].map((char) => char.charCodeAt(0))
        const literal: Literal = { part, gramEnd: rarest.end, ways: [], seenIn: 0 }
        table.add(rarest.gram, literal)
        return [text, literal]
      }),
    )
  }
}

/** What a line needs to match a pattern: one of the texts, and beside it one of each set. */
interface Need {
  readonly text: string
  readonly others: readonly (readonly string[])[]
}

/** What a line needs to match a pattern, or null if no text is certain. */
function needsOf(source: string): Need[] | null {
  const needs = literalSets(source).flatMap(([best = [], ...others]) => {
    const beside = others.map((set) => set.map(longestPart))
    return best.map((literal): Need => {
      const [text = '', ...rest] = literal.split(' ').sort((a, b) => b.length - a.length)
      const sets = [...rest.map((part) => [part]), ...beside]
      return {
        text,
        others: sets.filter((set) => set.every(({ length }) => length >= SHORTEST_BESIDE)),
      }
    })
  })
  return needs.every(({ text }) => text.length >= SHORTEST) ? needs : null
}

/** Whether a line has a literal around a gram of it, in any case. */
function isAt({ part, gramEnd }: Literal, codes: Uint16Array, length: number, at: number): boolean {
  const start = at - gramEnd
  if (start < 0 || start + part.length > length) return false
  for (let i = 0; i < part.length; i++) {
    const code = codes[start + i] ?? 0
    if (part[i] !== (code >= 65 && code <= 90 ? code | 0x20 : code)) return false
  }
  return true
}
