import type { SignatureData } from './data'
import { requiredLiteral } from './match/literal'

/** Length of the piece of a signature's text by which lines are told to be worth a try. */
const GRAM = 4
/** Buckets for pieces; a power of two, large beside the number of signatures. */
const BUCKETS = 1 << 14

interface Tried extends SignatureData {
  readonly regex: RegExp
  readonly literal: string
}

/**
 * The signatures that match a line. One pass over the line's characters tells which of them can match
 * at all; only those are run.
 */
export class SignatureSet {
  readonly #byGram = new Map<number, Tried[]>()
  readonly #always: Tried[] = []
  readonly #hasGram = new Uint8Array(BUCKETS)

  /** @throws SyntaxError when a pattern is no regular expression */
  constructor(signatures: readonly SignatureData[]) {
    const tried = signatures.map((signature) => ({
      ...signature,
      regex: new RegExp(signature.pattern, 'i'),
      literal: requiredLiteral(signature.pattern),
    }))
    const shared = new Map<number, number>()
    for (const { literal } of tried) {
      for (const gram of gramsOf(literal)) shared.set(gram, (shared.get(gram) ?? 0) + 1)
    }
    for (const signature of tried) {
      const grams = gramsOf(signature.literal)
      const rarest = grams.sort((a, b) => (shared.get(a) ?? 0) - (shared.get(b) ?? 0))[0]
      if (rarest === undefined) {
        this.#always.push(signature)
        continue
      }
      const list = this.#byGram.get(rarest) ?? []
      this.#byGram.set(rarest, list)
      list.push(signature)
      this.#hasGram[rarest] = 1
    }
  }

  /** @param line one line, as it is; white space is folded before a pattern is tried */
  find(line: string): SignatureData[] {
    const lower = line.toLowerCase()
    const grams = this.#gramsIn(lower)
    if (grams === null && this.#always.length === 0) return []
    const text = line.replace(/\s+/g, ' ').trim()
    const folded = text.toLowerCase()
    const found: SignatureData[] = []
    const attempt = (signature: Tried): void => {
      if (folded.includes(signature.literal) && signature.regex.test(text)) found.push(signature)
    }
    grams?.forEach((gram) => this.#byGram.get(gram)?.forEach(attempt))
    this.#always.forEach(attempt)
    return found
  }

  #gramsIn(lower: string): Set<number> | null {
    let grams: Set<number> | null = null
    let hash = 0
    for (let i = 0; i < lower.length; i++) {
      hash = ((hash << 7) ^ lower.charCodeAt(i)) & 0xfffffff
      if (i >= GRAM - 1) {
        const bucket = bucketOf(hash)
        if (this.#hasGram[bucket] === 1) (grams ??= new Set()).add(bucket)
      }
    }
    return grams
  }
}

/** Four characters of seven bits are what a hash of 28 bits remembers. */
function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & (BUCKETS - 1)
}

/** Buckets of the pieces of a text that hold no white space, which lines may have more of. */
function gramsOf(text: string): number[] {
  const grams: number[] = []
  for (let i = 0; i + GRAM <= text.length; i++) {
    const piece = text.slice(i, i + GRAM)
    if (piece.includes(' ')) continue
    let hash = 0
    for (const char of piece) hash = ((hash << 7) ^ char.charCodeAt(0)) & 0xfffffff
    grams.push(bucketOf(hash))
  }
  return grams
}
