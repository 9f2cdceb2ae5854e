import { alignedBits } from './align'
import { WordScan } from './word-scan'
import { hashOf } from '../../model/text/hash'
import { wordsOf } from './words'

/** Lowest weight in bits of an indexed word; lighter words occur in too many templates. */
const LOOKED_UP = 2.5

/** Buckets of the first look at a word's hash: a power of two, much larger than the number of words. */
const BUCKETS = 1 << 14

/** Fewest characters by which a word cut off at the end of a line is still recognized. */
const LEAST_OF_CUT = 7

/** A template that a line may match. */
export interface Scored {
  /** Index of the template. */
  readonly template: number
  /** Score of the alignment with the line, in bits. */
  readonly bits: number
}

const NO_WORDS: readonly number[] = []

/** Finds the templates that a line matches without aligning it with all of them. */
export class TemplateIndex {
  readonly #numbers: ReadonlyMap<string, number>
  /** Indexes of words by hash. Two words of one hash are not expected: it has 30 bits, and there are some thousand words. */
  readonly #byHash = new Map<number, number>()
  readonly #buckets = new Uint8Array(BUCKETS)
  readonly #scan = new WordScan()
  readonly #words: readonly string[]
  readonly #bits: readonly number[]
  readonly #templates: readonly (readonly number[])[]
  readonly #least: readonly number[]
  /** Postings by word index: the template, then the word's bits in it, in turn. */
  readonly #having: number[][]
  /** Bits of each template in words that are not indexed. */
  readonly #common: number[]
  /** Most bits that each indexed word has in one template, and fewest that a template needs in such words. */
  readonly #most: Float64Array
  readonly #fewest: number
  /** Bits of each template found in the current line; reused to save allocations. */
  readonly #met: Float64Array

  /**
   * @param words distinct words, sorted; the position of a word is its index
   * @param bits weight of each word
   * @param templates word indexes of each template, in order
   * @param least lowest score of each template that counts, in bits
   */
  constructor(
    words: readonly string[],
    bits: readonly number[],
    templates: readonly (readonly number[])[],
    least: readonly number[],
  ) {
    this.#numbers = new Map(words.map((word, number) => [word, number]))
    words.forEach((word, number) => {
      const hash = hashOf(word)
      this.#byHash.set(hash, number)
      this.#buckets[hash & (BUCKETS - 1)] = 1
    })
    this.#words = words
    this.#bits = bits
    this.#templates = templates
    this.#least = least
    this.#having = words.map(() => [])
    this.#common = templates.map(() => 0)
    this.#most = new Float64Array(words.length)
    templates.forEach((template, i) => {
      const sums = new Map<number, number>()
      for (const word of template) sums.set(word, (sums.get(word) ?? 0) + (bits[word] ?? 0))
      for (const [word, sum] of sums) {
        if ((bits[word] ?? 0) >= LOOKED_UP) {
          this.#having[word]?.push(i, sum)
          this.#most[word] = Math.max(this.#most[word] ?? 0, sum)
        } else this.#common[i] = (this.#common[i] ?? 0) + sum
      }
    })
    this.#fewest = Math.min(...least.map((bits, i) => bits - (this.#common[i] ?? 0)))
    this.#met = new Float64Array(templates.length)
  }

  /** Templates that score at least their minimum for a line, in no particular order. */
  find(line: string): Scored[] {
    const possible = this.#possible(line)
    if (possible.length === 0) return []
    const words = this.#read(line)
    return possible.flatMap((template) => {
      const bits = alignedBits(this.#templates[template] ?? [], words, this.#bits)
      return bits >= (this.#least[template] ?? 0) ? [{ template, bits }] : []
    })
  }

  /** Templates that share enough words with a line, in any order. */
  #possible(line: string): readonly number[] {
    const known = this.#known(line)
    if (known.length === 0) return NO_WORDS
    let most = 0
    for (const word of known) most += this.#most[word] ?? 0
    if (most < this.#fewest) return NO_WORDS
    const met = this.#met
    const candidates: number[] = []
    for (const word of known) {
      const having = this.#having[word] ?? []
      for (let i = 0; i < having.length; i += 2) {
        const template = having[i] as number
        if (met[template] === 0) candidates.push(template)
        met[template] = (met[template] ?? 0) + (having[i + 1] ?? 0)
      }
    }
    const possible = candidates.filter((template) => {
      const least = this.#least[template] ?? 0
      const isPossible = (met[template] ?? 0) + (this.#common[template] ?? 0) >= least
      return isPossible && this.#shared(template, known) >= least
    })
    for (const template of candidates) met[template] = 0
    return possible
  }

  /** Bits of a template's words that a line has in any order, the common ones included. */
  #shared(template: number, known: readonly number[]): number {
    let sum = 0
    for (const word of this.#templates[template] ?? [])
      if (known.includes(word)) sum += this.#bits[word] ?? 0
    return sum
  }

  /** Indexes of the line's known words, each once, by their hashes. */
  #known(line: string): readonly number[] {
    const scan = this.#scan
    scan.read(line)
    let known: number[] | undefined
    for (let i = 0; i < scan.count; i++) {
      const number = this.#numberOf(i)
      if (number === undefined) continue
      if (!known) known = [number]
      else if (!known.includes(number)) known.push(number)
    }
    return known ?? NO_WORDS
  }

  /** Index of a word that the scan found; the last of a line may be cut. */
  #numberOf(i: number): number | undefined {
    const { hashes, count } = this.#scan
    const hash = hashes[i] ?? 0
    const number = this.#buckets[hash & (BUCKETS - 1)] === 1 ? this.#byHash.get(hash) : undefined
    return number ?? (i === count - 1 ? this.#cut(this.#scan.text(i).toLowerCase()) : undefined)
  }

  /** Indexes of the line's words in order, -1 for unknown ones. */
  #read(line: string): number[] {
    const words = wordsOf(line)
    return words.flatMap((word, i) => {
      const number =
        this.#numbers.get(word) ?? (i === words.length - 1 ? this.#cut(word) : undefined)
      return number ?? (word.includes('#') ? [] : -1)
    })
  }

  /** Index of the word that starts with a line's last word, because lines are cut at the width of a window. */
  #cut(start: string): number | undefined {
    if (start.length < LEAST_OF_CUT) return undefined
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle] as string) < start) low = middle + 1
      else high = middle
    }
    return this.#words[low]?.startsWith(start) ? low : undefined
  }
}
