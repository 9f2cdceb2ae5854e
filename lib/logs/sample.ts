import { detached } from '../model/text/detached'

/** Most lines kept from the beginning of a log, and most lines after them that name an error. */
const MOST = { first: 120, errors: 80 }
/** Most characters of a line. What tells is near its beginning; the rest is mostly user info. */
const LONGEST = 600
/** Most lines of one error after the beginning; more of them say nothing new. */
const SAME_ERROR = 3

/**
 * The lines of a log by which pages are compared with it when none of its lines is known: its beginning, which is all of
 * an excerpt, and later lines that name an error. The size has a limit, whatever that of the log.
 */
export class LogSample {
  readonly #lines: string[] = []
  readonly #counts = new Map<string, number>()
  #later = 0

  /** @param errors ids of the errors that the line names */
  add(line: string, errors: readonly string[]): void {
    if (this.#lines.length < MOST.first) this.#keep(line)
    else if (errors.length > 0 && this.#later < MOST.errors && this.#isNews(errors)) {
      this.#later += 1
      this.#keep(line)
    }
  }

  lines(): readonly string[] {
    return this.#lines
  }

  #keep(line: string): void {
    if (line.trim() !== '') this.#lines.push(detached(line.slice(0, LONGEST)))
  }

  #isNews(errors: readonly string[]): boolean {
    const key = errors.join()
    const count = this.#counts.get(key) ?? 0
    this.#counts.set(key, count + 1)
    return count < SAME_ERROR
  }
}
