import type { Fault } from '../model/fault'

/**
 * Finds lines in content files, so that checks of linked data can name the line of a fault. A function
 * supplies the text, so that checks do not read files.
 */
export class PageLines {
  readonly #read: (file: string) => string
  readonly #lines = new Map<string, readonly string[]>()

  constructor(read: (file: string) => string) {
    this.#read = read
  }

  /** 1-based number of the first line of `file` that contains `words`; null when none does. */
  find(file: string, words: string): number | null {
    let lines = this.#lines.get(file)
    if (!lines) {
      lines = this.#read(file).split('\n')
      this.#lines.set(file, lines)
    }
    const index = lines.findIndex((line) => line.includes(words))
    return index === -1 ? null : index + 1
  }

  /** A fault on the first line that contains `words`. */
  fault(file: string, words: string, rest: Omit<Fault, 'file' | 'line'>): Fault {
    return { file, line: this.find(file, words), ...rest }
  }
}
