import type { Fault } from '../model/fault'

/**
 * Finds lines of content files for faults, so that checks over linked data can still name the line.
 * The text comes from a function so that checks stay free of the disk.
 */
export class PageLines {
  readonly #read: (file: string) => string
  readonly #lines = new Map<string, readonly string[]>()

  constructor(read: (file: string) => string) {
    this.#read = read
  }

  /** 1-based line of the first line of `file` that holds `words`, or null. */
  find(file: string, words: string): number | null {
    let lines = this.#lines.get(file)
    if (!lines) {
      lines = this.#read(file).split('\n')
      this.#lines.set(file, lines)
    }
    const index = lines.findIndex((line) => line.includes(words))
    return index === -1 ? null : index + 1
  }

  /** A fault placed on the first line that holds `words`. */
  fault(file: string, words: string, rest: Omit<Fault, 'file' | 'line'>): Fault {
    return { file, line: this.find(file, words), ...rest }
  }
}
