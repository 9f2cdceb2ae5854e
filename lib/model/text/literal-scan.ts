import { codesOf } from './codes'

/** Gets a text that is found, with the offsets of its start and end in the line. Returns true to end the search. */
type Found<Item> = (item: Item, start: number, end: number) => boolean

/**
 * Finds which of many texts a line has, in one pass, whatever their number (Aho and Corasick, 1975). The case of ASCII
 * letters does not matter.
 */
export class LiteralScan<Item> {
  /** Classes of characters, by UTF-16 code unit: each character of the texts has one of its own, all others have 0. */
  readonly #classes = new Uint16Array(1 << 16)
  /** Bits of a class. */
  readonly #shift: number
  /** The state after a character: a state is the longest end of the line so far with which a text begins. */
  readonly #next: Uint16Array | Uint32Array
  /** For each state the number of the longest text that ends there, for each text that of the next shorter one; 0 for none. */
  readonly #longest: Uint16Array | Uint32Array
  readonly #shorter: Uint16Array | Uint32Array
  readonly #items: (Item | undefined)[] = [undefined]
  readonly #lengths = [0]

  /**
   * @param items what is found, by its text, which is in lower case and not empty
   */
  constructor(items: ReadonlyMap<string, Item>) {
    const chars = new Set([...items.keys()].flatMap((text) => text.split('')))
    for (const [n, char] of [...chars].entries()) this.#classes[char.charCodeAt(0)] = n + 1
    for (let code = 65; code <= 90; code++) this.#classes[code] = this.#classes[code | 0x20] ?? 0
    this.#shift = Math.ceil(Math.log2(chars.size + 1))

    const trie: Map<number, number>[] = [new Map()]
    const texts = [0]
    for (const [text, item] of items) {
      let state = 0
      for (let i = 0; i < text.length; i++) {
        const children = trie[state] as Map<number, number>
        const symbol = this.#classes[text.charCodeAt(i)] ?? 0
        state = children.get(symbol) ?? trie.push(new Map()) - 1
        children.set(symbol, state)
      }
      texts[state] = this.#items.push(item) - 1
      this.#lengths.push(text.length)
    }

    // Short numbers keep the tables of today's texts in the processor's cache.
    const Numbers = trie.length > 0xffff ? Uint32Array : Uint16Array
    this.#next = new Numbers(trie.length << this.#shift)
    this.#longest = new Numbers(trie.length)
    this.#shorter = new Numbers(this.#items.length)
    this.#link(trie, texts)
  }

  /**
   * Looks for the texts in a line.
   *
   * @returns whether `found` ended the search
   */
  find(line: string, found: Found<Item>): boolean {
    const codes = codesOf(line)
    const { length } = line
    let state = 0
    for (let i = 0; i < length; i++) {
      state = this.#next[(state << this.#shift) | (this.#classes[codes[i] ?? 0] ?? 0)] ?? 0
      for (let text = this.#longest[state] ?? 0; text !== 0; text = this.#shorter[text] ?? 0) {
        const end = i + 1
        if (found(this.#items[text] as Item, end - (this.#lengths[text] ?? 0), end)) return true
      }
    }
    return false
  }

  /** Fills the tables, the states of short beginnings first. */
  #link(
    trie: readonly ReadonlyMap<number, number>[],
    texts: readonly (number | undefined)[],
  ): void {
    const width = 1 << this.#shift
    /** States, each with the state of its longest end that is another beginning. */
    const queue: (readonly [state: number, end: number])[] = [[0, 0]]
    for (const [state, end] of queue) {
      const text = texts[state] ?? 0
      if (text !== 0) this.#shorter[text] = this.#longest[end] ?? 0
      this.#longest[state] = text || (this.#longest[end] ?? 0)
      // What follows the end follows here too, unless a text goes on.
      if (state !== 0) this.#next.copyWithin(state * width, end * width, (end + 1) * width)
      for (const [symbol, child] of trie[state] ?? []) {
        const at = state * width + symbol
        queue.push([child, state === 0 ? 0 : (this.#next[at] ?? 0)])
        this.#next[at] = child
      }
    }
  }
}
