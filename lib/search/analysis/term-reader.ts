import { termsOf } from './terms'
import { words } from './words'

/** Maximum number of words that are remembered, so that a load of any length needs about 30 MB for them. */
const MOST_WORDS = 100_000

/**
 * Makes the terms of many texts, as `terms` does. The terms of a word are computed once: most words of a text
 * were in the texts before it.
 */
export class TermReader {
  readonly #known = new Map<string, readonly string[]>()

  /** All index terms of a text in order, with repeats. */
  read(text: string): string[] {
    return words(text).flatMap((word) => this.#termsOf(word.text))
  }

  #termsOf(word: string): readonly string[] {
    const known = this.#known.get(word)
    if (known) return known
    if (this.#known.size === MOST_WORDS) this.#known.clear()
    const found = termsOf(word)
    this.#known.set(word, found)
    return found
  }
}
