import type { SignatureData } from './data'
import { requiredLiteral } from './match/literal'

/** Length of the substring that a line must contain before its signature is run, in characters. */
const GRAM = 4
/** Buckets of the hash table of grams: a power of two, much larger than the number of signatures. */
const BUCKETS = 1 << 14

interface Tried extends SignatureData {
  readonly regex: RegExp
  readonly literal: string
}

/** Finds the signatures that match a line. One pass over the line selects those that can match; only they are run. */
export class SignatureSet {
  readonly #byGram = new Map<number, Tried[]>()
  readonly #always: Tried[] = []
  readonly #hasGram = new Uint8Array(BUCKETS)

  /** @throws SyntaxError when a pattern is not a regular expression */
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

  /** @param line one unmodified line; white space is folded before a pattern is tested */
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

/** Bucket of a 28-bit rolling hash, which covers the last four characters at seven bits each. */
function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & (BUCKETS - 1)
}

/** Buckets of a text’s grams. Grams with a space are skipped, because a line may have more white space there. */
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
