import { LiteralScan } from '../../../model/text/literal-scan'
import { literalSets, longestPart } from './literal'

/** Fewest characters of a literal by which a pattern is found. */
const SHORTEST = 2
/** Fewest characters of a literal that is looked for beside the one by which a pattern is found. */
const SHORTEST_BESIDE = 3

/** A pattern of a set; patterns with the same source are one. */
export interface Pattern {
  readonly source: string
  readonly regex: RegExp
}

/** Text in lower case that is in every match of a pattern, or in every match of one of its alternatives. */
export interface Literal {
  /** Patterns that a line with it may match: those that are looked for on every line, and the others. */
  readonly ways: Way[]
  readonly laterWays: Way[]
}

/** A pattern that a line may match if it has a literal of each set. */
interface Way {
  readonly pattern: Pattern
  readonly others: readonly (readonly Literal[])[]
}

const NO_LITERALS: readonly Literal[] = []

/** Many patterns, of which a line may match few. One pass over a line looks for the literals of all. */
export class PatternSet {
  readonly #patterns: ReadonlyMap<string, Pattern>
  readonly #scan: LiteralScan<Literal>
  /** Patterns of whose matches no literal is certain, so that every line may match them. */
  readonly #sought: readonly Pattern[]
  readonly #always: readonly Pattern[]

  /**
   * @param sought sources of regular expressions, in which case does not matter: those that are looked for on every line
   * @param later those that are asked for on few lines
   * @throws SyntaxError when one is not a regular expression
   */
  constructor(sought: Iterable<string>, later: Iterable<string> = []) {
    const first = new Set(sought)
    const sources = new Set([...first, ...later])
    this.#patterns = new Map(
      [...sources].map((source) => [source, { source, regex: new RegExp(source, 'i') }]),
    )
    const patterns = [...this.#patterns.values()].map((pattern) => ({
      pattern,
      needs: needsOf(pattern),
    }))
    const texts = patterns.flatMap(({ needs }) => needs ?? []).flatMap(textsOf)
    const literals = new Map(
      texts.map((text): [string, Literal] => [text, { ways: [], laterWays: [] }]),
    )
    const literal = (text: string): Literal => literals.get(text) as Literal
    for (const { pattern, needs } of patterns)
      for (const { text, others } of needs ?? []) {
        const way = { pattern, others: others.map((set) => set.map(literal)) }
        literal(text)[first.has(pattern.source) ? 'ways' : 'laterWays'].push(way)
      }
    const always = patterns.flatMap(({ pattern, needs }) => (needs === null ? [pattern] : []))
    this.#sought = always.filter(({ source }) => first.has(source))
    this.#always = always.filter(({ source }) => !first.has(source))
    this.#scan = new LiteralScan(literals)
  }

  /** The pattern with a source; undefined if it is not in the set. */
  get(source: string): Pattern | undefined {
    return this.#patterns.get(source)
  }

  /** The literals that a line has, each once, in the order in which they are found. */
  literalsIn(line: string): readonly Literal[] {
    let seen: Literal[] | undefined
    this.#scan.find(line, (literal) => {
      if (!seen) seen = [literal]
      else if (!seen.includes(literal)) seen.push(literal)
      return false
    })
    return seen ?? NO_LITERALS
  }

  /**
   * The patterns looked for on every line that a line may match, each once: none for most lines.
   *
   * @param seen literals of the line
   */
  candidates(seen: readonly Literal[]): readonly Pattern[] {
    let found: Pattern[] | undefined
    for (const { ways } of seen)
      for (const { pattern, others } of ways) {
        if (found?.includes(pattern) || !hasEach(seen, others)) continue
        ;(found ??= []).push(pattern)
      }
    return found ? [...found, ...this.#sought] : this.#sought
  }

  /**
   * The other patterns that a line may match, each once.
   *
   * @param seen literals of the line
   */
  later(seen: readonly Literal[]): readonly Pattern[] {
    const found = [...this.#always]
    for (const { laterWays } of seen)
      for (const { pattern, others } of laterWays)
        if (!found.includes(pattern) && hasEach(seen, others)) found.push(pattern)
    return found
  }
}

/** Whether a line has a literal of each set. */
function hasEach(seen: readonly Literal[], sets: Way['others']): boolean {
  for (const set of sets) {
    let has = false
    for (let i = 0; i < set.length && !has; i++) has = seen.includes(set[i] as Literal)
    if (!has) return false
  }
  return true
}

/** What a line needs to match a pattern: one of the texts, and beside it one of each set. */
interface Need {
  readonly text: string
  readonly others: readonly (readonly string[])[]
}

/** What a line needs to match a pattern, or null if no text is certain. */
function needsOf({ source }: Pattern): Need[] | null {
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

function textsOf({ text, others }: Need): string[] {
  return [text, ...others.flat()]
}
