import { alignedBits } from './align'
import { wordsOf } from '../words'

/** Worth of a word, in bits, from which it is looked up; the others stand in too many templates. */
const LOOKED_UP = 2.5

/** Least letters of a word cut off at the end of a line by which it is still known. */
const LEAST_OF_CUT = 7

/** A template that a line may be of. */
export interface Scored {
  /** Number of the template. */
  readonly template: number
  /** Bits of it that stand together in the line. */
  readonly bits: number
}

/** Finds the templates that a line shares enough with, without trying them all. */
export class TemplateIndex {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #words: readonly string[]
  readonly #bits: readonly number[]
  readonly #templates: readonly (readonly number[])[]
  readonly #least: readonly number[]
  /** Templates that have a word, by the word's number: the template, then the bits its places are worth. */
  readonly #having: number[][]
  /** Bits that each template has in words not looked up. */
  readonly #common: number[]
  /** Bits of each template met in the line at hand; kept to save memory. */
  readonly #met: Float64Array

  /**
   * @param words each word once, sorted; its place is its number
   * @param bits worth of each word
   * @param templates numbers of their words
   * @param least bits below which a template is of no interest
   */
  constructor(
    words: readonly string[],
    bits: readonly number[],
    templates: readonly (readonly number[])[],
    least: readonly number[],
  ) {
    this.#numbers = new Map(words.map((word, number) => [word, number]))
    this.#words = words
    this.#bits = bits
    this.#templates = templates
    this.#least = least
    this.#having = words.map(() => [])
    this.#common = templates.map(() => 0)
    templates.forEach((template, i) => {
      const sums = new Map<number, number>()
      for (const word of template) sums.set(word, (sums.get(word) ?? 0) + (bits[word] ?? 0))
      for (const [word, sum] of sums) {
        if ((bits[word] ?? 0) >= LOOKED_UP) this.#having[word]?.push(i, sum)
        else this.#common[i] = (this.#common[i] ?? 0) + sum
      }
    })
    this.#met = new Float64Array(templates.length)
  }

  /** Templates of which the line holds at least their least, in no order. */
  find(line: string): Scored[] {
    const { words, known } = this.#read(line)
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
    const found: Scored[] = []
    for (const template of candidates) {
      const least = this.#least[template] ?? 0
      if ((met[template] ?? 0) + (this.#common[template] ?? 0) >= least) {
        const bits = alignedBits(this.#templates[template] ?? [], words, this.#bits)
        if (bits >= least) found.push({ template, bits })
      }
      met[template] = 0
    }
    return found
  }

  /** Numbers of the line's words in order, -1 for those of no template; and those known, once each. */
  #read(line: string): { words: number[]; known: Set<number> } {
    const words: number[] = []
    const known = new Set<number>()
    const read = wordsOf(line)
    for (let i = 0; i < read.length; i++) {
      const word = read[i] as string
      const number =
        this.#numbers.get(word) ?? (i === read.length - 1 ? this.#cut(word) : undefined)
      if (number !== undefined) {
        words.push(number)
        known.add(number)
      } else if (!word.includes('#')) words.push(-1)
    }
    return { words, known }
  }

  /** The word that begins as the last of a line does, for lines are cut at the width of a window. */
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
