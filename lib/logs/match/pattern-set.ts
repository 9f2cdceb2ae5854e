import { requiredLiterals } from './literal'

/** Length of the substring that a line must contain before its pattern is looked at, in characters. */
const GRAM = 4
/** Buckets of the hash table of grams: a power of two, much larger than the number of patterns. */
const BUCKETS = 1 << 16

/** A pattern that a line with a certain literal may match. */
interface Tried {
  /** Index of the pattern. */
  readonly pattern: number
  /** The part of the literal, without spaces, around the gram by which it is found, and the offset of the gram's end. */
  readonly part: string
  readonly gramEnd: number
}

const NO_PATTERNS: readonly number[] = []

/** Finds, in one pass over a line, the few of many patterns that it may match. */
export class PatternSet {
  /** The patterns, each once, and compiled. A pattern is referred to by its index here. */
  readonly sources: readonly string[]
  readonly regexes: readonly RegExp[]
  readonly #byGram = new Map<number, Tried[]>()
  readonly #hasGram = new Uint8Array(BUCKETS)
  /** Patterns of whose matches no literal is certain, so that every line may match them. */
  readonly #always: number[] = []
  /** Number of the line in which a pattern was last found. */
  readonly #seen: Float64Array
  #line = 0

  /**
   * @param patterns sources of regular expressions, in which case does not matter
   * @throws SyntaxError when one is not a regular expression
   */
  constructor(patterns: Iterable<string>) {
    this.sources = [...new Set(patterns)]
    this.regexes = this.sources.map((source) => new RegExp(source, 'i'))
    this.#seen = new Float64Array(this.sources.length)
    const all = this.sources.map((source) => requiredLiterals(source).map(gramsOf))
    const shared = new Map<number, number>()
    for (const { gram } of all.flat(2)) shared.set(gram, (shared.get(gram) ?? 0) + 1)
    all.forEach((literals, pattern) => {
      if (literals.some((grams) => grams.length === 0)) this.#always.push(pattern)
      else
        for (const grams of literals) {
          const [rarest] = grams.sort(
            (a, b) => (shared.get(a.gram) ?? 0) - (shared.get(b.gram) ?? 0),
          )
          if (rarest) this.#add(rarest.gram, { pattern, ...rarest })
        }
    })
  }

  /**
   * The patterns that a line may match: nearly none for most lines.
   *
   * @returns indexes of patterns, each once
   */
  candidates(line: string): readonly number[] {
    const { length } = line
    this.#line++
    let found: number[] | undefined
    let lower = ''
    let hash = 0
    for (let i = 0; i < length; i++) {
      hash = nextHash(hash, line.charCodeAt(i))
      const gram = bucketOf(hash)
      if (this.#hasGram[gram] === 0) continue
      lower ||= line.toLowerCase()
      for (const { pattern, part, gramEnd } of this.#byGram.get(gram) ?? []) {
        if (this.#seen[pattern] === this.#line) continue
        // A letter that becomes two in lower case moves what is after it.
        const isHere =
          lower.length === length ? lower.startsWith(part, i - gramEnd) : lower.includes(part)
        if (!isHere) continue
        this.#seen[pattern] = this.#line
        found ??= [...this.#always]
        found.push(pattern)
      }
    }
    return found ?? (this.#always.length > 0 ? this.#always : NO_PATTERNS)
  }

  #add(gram: number, tried: Tried): void {
    const list = this.#byGram.get(gram) ?? []
    this.#byGram.set(gram, list)
    list.push(tried)
    this.#hasGram[gram] = 1
  }
}

/** Rolling hash of 28 bits over the last four characters at seven bits each, in which case does not matter. */
function nextHash(hash: number, code: number): number {
  return ((hash << 7) ^ (code | 0x20)) & 0xfffffff
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (BUCKETS - 1)
}

/** Grams of a literal with the part they are in. A line may have more white space, so no part contains any. */
function gramsOf(literal: string): { gram: number; part: string; gramEnd: number }[] {
  return literal.split(' ').flatMap((part) => {
    let hash = 0
    return [...part].flatMap((char, gramEnd) => {
      hash = nextHash(hash, char.charCodeAt(0))
      return gramEnd < GRAM - 1 ? [] : [{ gram: bucketOf(hash), part, gramEnd }]
    })
  })
}
