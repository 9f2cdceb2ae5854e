import type { SignatureData } from '../data'
import { requiredLiterals } from './literal'

/** Length of the substring that a line must contain before its signature is looked at, in characters. */
const GRAM = 4
/** Buckets of the hash table of grams: a power of two, much larger than the number of signatures. */
const BUCKETS = 1 << 16

/** A signature that a line with a certain literal may match. */
interface Tried {
  readonly signature: SignatureData
  readonly regex: RegExp
  /** The part of the literal, without spaces, around the gram by which it is found, and the offset of the gram's end. */
  readonly part: string
  readonly gramEnd: number
}

const NONE: readonly Tried[] = []
const NO_PATTERNS: readonly string[] = []

/** Finds the signatures that match a line. One pass over the line selects those that can match; only they are run. */
export class SignatureMatcher {
  readonly #byGram = new Map<number, Tried[]>()
  readonly #always: Tried[] = []
  readonly #hasGram = new Uint8Array(BUCKETS)

  /** @throws SyntaxError when a pattern is not a regular expression */
  constructor(signatures: readonly SignatureData[]) {
    const all = signatures.map((signature) => ({
      signature,
      regex: new RegExp(signature.pattern, 'i'),
      literals: requiredLiterals(signature.pattern).map(gramsOf),
    }))
    const shared = new Map<number, number>()
    for (const { gram } of all.flatMap(({ literals }) => literals.flat()))
      shared.set(gram, (shared.get(gram) ?? 0) + 1)
    for (const { signature, regex, literals } of all) {
      for (const grams of literals) {
        const [rarest] = grams.sort((a, b) => (shared.get(a.gram) ?? 0) - (shared.get(b.gram) ?? 0))
        if (!rarest) this.#always.push({ signature, regex, part: '', gramEnd: 0 })
        else this.#add(rarest.gram, { signature, regex, ...rarest })
      }
    }
  }

  /** @param line one unmodified line; white space is folded before a pattern is tested */
  find(line: string): SignatureData[] {
    const possible = this.#possibleIn(line, this.#always)
    if (possible.length === 0) return []
    const text = line.replace(/\s+/g, ' ').trim()
    const found = possible.filter(({ regex }) => regex.test(text))
    return [...new Set(found.map(({ signature }) => signature))]
  }

  /**
   * The first step of `find` by itself: patterns of which the line has a certain literal.
   *
   * @returns patterns, each once, without those that have no certain literal
   */
  candidates(line: string): readonly string[] {
    const possible = this.#possibleIn(line, NONE)
    return possible.length === 0 ? NO_PATTERNS : possible.map(({ signature }) => signature.pattern)
  }

  /** Whether no literal is certain in a match of the pattern, so that every line may match it. */
  isAlways(pattern: string): boolean {
    return this.#always.some(({ signature }) => signature.pattern === pattern)
  }

  #add(gram: number, tried: Tried): void {
    const list = this.#byGram.get(gram) ?? []
    this.#byGram.set(gram, list)
    list.push(tried)
    this.#hasGram[gram] = 1
  }

  #possibleIn(line: string, always: readonly Tried[]): readonly Tried[] {
    let possible = always
    let lower = ''
    let hash = 0
    for (let i = 0; i < line.length; i++) {
      hash = nextHash(hash, line.charCodeAt(i))
      const gram = bucketOf(hash)
      if (this.#hasGram[gram] === 0) continue
      lower ||= line.toLowerCase()
      for (const tried of this.#byGram.get(gram) ?? []) {
        // A letter that becomes two in lower case moves what is after it.
        const isHere =
          lower.length === line.length
            ? lower.startsWith(tried.part, i - tried.gramEnd)
            : lower.includes(tried.part)
        if (isHere && !possible.includes(tried)) possible = [...possible, tried]
      }
    }
    return possible
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
