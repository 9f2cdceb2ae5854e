/** Bits of a character in a hash. */
const BITS = 7

/** Most characters of a gram: a hash of them fits into an integer that engines keep without a box. */
export const LONGEST_GRAM = 4

/** Texts by a gram of each: some of its characters in a row, in which case does not matter. */
export class GramTable<Text> {
  readonly #mask: number
  readonly #lastBucket: number
  readonly #buckets: Uint8Array
  readonly #texts = new Map<number, Text[]>()

  /**
   * @param size number of characters of a gram, at most `LONGEST_GRAM`
   * @param buckets number of buckets: a power of two, much larger than the number of texts
   */
  constructor(
    readonly size: number,
    buckets: number,
  ) {
    this.#mask = (1 << (size * BITS)) - 1
    this.#lastBucket = buckets - 1
    this.#buckets = new Uint8Array(buckets)
  }

  add(gram: number, text: Text): void {
    const list = this.#texts.get(gram) ?? []
    this.#texts.set(gram, list)
    list.push(text)
    this.#buckets[this.#bucketOf(gram)] = 1
  }

  /** @param hash rolling hash of a line up to the end of the gram */
  get(hash: number): readonly Text[] | undefined {
    const gram = hash & this.#mask
    return this.#buckets[this.#bucketOf(gram)] === 1 ? this.#texts.get(gram) : undefined
  }

  /** The grams of a text, with the offsets of their ends. */
  gramsOf(text: string): { gram: number; end: number }[] {
    let hash = 0
    return [...text].flatMap((char, end) => {
      hash = nextHash(hash, char.charCodeAt(0))
      return end < this.size - 1 ? [] : [{ gram: hash & this.#mask, end }]
    })
  }

  #bucketOf(gram: number): number {
    return (gram ^ (gram >>> 13)) & this.#lastBucket
  }
}

/** Rolling hash over the last four characters. */
export function nextHash(hash: number, code: number): number {
  return ((hash << BITS) ^ (code | 0x20)) & 0xfffffff
}
