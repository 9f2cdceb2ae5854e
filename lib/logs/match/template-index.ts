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

const NO_TEMPLATES: readonly number[] = []

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
  /** Bits that each template needs in indexed words at least. */
  readonly #needs: readonly number[]
  /** Bits of each template found in the current line, and templates that have any; reused to save allocations. */
  readonly #met: Float64Array
  readonly #touched: number[] = []
  /** Number of the last line that has each word. */
  readonly #seenIn: Float64Array
  #line = 0

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
    const needs = [...least]
    templates.forEach((template, i) => {
      const sums = new Map<number, number>()
      for (const word of template) sums.set(word, (sums.get(word) ?? 0) + (bits[word] ?? 0))
      for (const [word, sum] of sums) {
        if ((bits[word] ?? 0) >= LOOKED_UP) this.#having[word]?.push(i, sum)
        else needs[i] = (needs[i] ?? 0) - sum
      }
    })
    this.#needs = needs
    this.#seenIn = new Float64Array(words.length)
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
    const scan = this.#scan
    scan.read(line)
    this.#line++
    for (let i = 0; i < scan.count; i++) {
      const word = this.#numberOf(i)
      if (word !== undefined) this.#see(word)
    }
    if (this.#touched.length === 0) return NO_TEMPLATES
    let possible: number[] | undefined
    for (const template of this.#touched) {
      const isNear = (this.#met[template] ?? 0) >= (this.#needs[template] ?? 0)
      this.#met[template] = 0
      if (isNear && this.#shared(template) >= (this.#least[template] ?? 0))
        (possible ??= []).push(template)
    }
    this.#touched.length = 0
    return possible ?? NO_TEMPLATES
  }

  /** Notes a word of the line, once, for the templates that have it. */
  #see(word: number): void {
    if (this.#seenIn[word] === this.#line) return
    this.#seenIn[word] = this.#line
    const met = this.#met
    const having = this.#having[word] ?? NO_TEMPLATES
    for (let i = 0; i < having.length; i += 2) {
      const template = having[i] as number
      if (met[template] === 0) this.#touched.push(template)
      met[template] = (met[template] ?? 0) + (having[i + 1] ?? 0)
    }
  }

  /** Bits of a template's words that the line has in any order, the common ones included. */
  #shared(template: number): number {
    let sum = 0
    for (const word of this.#templates[template] ?? NO_TEMPLATES)
      if (this.#seenIn[word] === this.#line) sum += this.#bits[word] ?? 0
    return sum
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
