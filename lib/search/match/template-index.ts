import { alignedBits } from './align'
import { wordsOf } from './words'

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
  readonly #lowest: number
  /** Templates that have a word, by the word's number, with how often they have it. */
  readonly #having: number[][]
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
    this.#lowest = Math.min(...least, Infinity)
    this.#having = words.map(() => [])
    templates.forEach((template, i) => {
      for (const word of new Set(template)) this.#having[word]?.push(i)
    })
    this.#met = new Float64Array(templates.length)
  }

  /** Templates of which the line holds at least their least, in no order. */
  find(line: string): Scored[] {
    const { words, known } = this.#read(line)
    let sum = 0
    for (const word of known) sum += this.#bits[word] ?? 0
    if (sum < this.#lowest) return []
    const met = this.#met
    const candidates: number[] = []
    let common = 0
    for (const word of known) {
      const worth = this.#bits[word] ?? 0
      if (worth < LOOKED_UP) {
        common += worth
        continue
      }
      for (const template of this.#having[word] ?? []) {
        if (met[template] === 0) candidates.push(template)
        met[template] = (met[template] ?? 0) + worth
      }
    }
    const found: Scored[] = []
    for (const template of candidates) {
      const least = this.#least[template] ?? 0
      // Repeated words count once here, so a template that repeats itself is given the benefit of the doubt.
      if (2 * ((met[template] ?? 0) + common) >= least) {
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
