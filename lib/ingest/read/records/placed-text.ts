import type { StoredText } from '../../../model/sources/source-text'

/** Where a piece of a source is: lines (1-based, inclusive) and bytes (0-based, the last one not included). */
export interface Place {
  readonly lines: readonly [number, number]
  readonly bytes: readonly [number, number]
}

/** The text of a source whose pieces can be traced to their lines and bytes. */
export class PlacedText {
  readonly text: string
  readonly #encoding: StoredText['encoding']
  readonly #start: number
  #at = { char: 0, byte: 0, line: 1 }

  constructor({ text, encoding, start }: StoredText) {
    this.text = text
    this.#encoding = encoding
    this.#start = start
  }

  /**
   * The place of `text.slice(from, to)`. Fast for pieces in the order of the text.
   */
  place(from: number, to: number): Place {
    const first = this.#goTo(from)
    const last = this.#goTo(Math.max(from, to - 1))
    const end = last.byte + this.#bytesIn(Math.max(from, to - 1), to)
    return { lines: [first.line, last.line], bytes: [first.byte, end] }
  }

  /** 1-based line of a character. */
  lineOf(char: number): number {
    return this.#goTo(char).line
  }

  #goTo(char: number): { byte: number; line: number } {
    if (char < this.#at.char) this.#at = { char: 0, byte: 0, line: 1 }
    let { line } = this.#at
    for (let n = this.text.indexOf('\n', this.#at.char); n >= 0 && n < char; line++)
      n = this.text.indexOf('\n', n + 1)
    this.#at = { char, byte: this.#at.byte + this.#bytesIn(this.#at.char, char), line }
    return { byte: this.#start + this.#at.byte, line }
  }

  #bytesIn(from: number, to: number): number {
    if (this.#encoding === 'utf-8') return Buffer.byteLength(this.text.slice(from, to))
    return (this.#encoding === 'utf-16' ? 2 : 1) * (to - from)
  }
}
