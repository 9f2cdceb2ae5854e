import { detached } from '../model/text/detached'
import { LogErrorFinder, type ErrorInLog } from '../search/errors/errors-in-log'
import type { ErrorRows } from '../search/index/index-files'
import type { MatchData } from './data'
import { Matcher, type Match } from './match/matcher'
import { LogSample } from './sample'

/** A line of a log that was read, with the file it is in. */
export interface LogLine {
  /** 1-based number over all files, as evidence names it. */
  readonly number: number
  readonly text: string
}

/** A file that was read. */
export interface PlacedFile {
  readonly name: string
  /** Number of the last line before the file. */
  readonly before: number
}

/** What a log shows. */
export interface LogResult {
  readonly matches: readonly Match[]
  readonly errors: readonly ErrorInLog[]
  readonly files: readonly PlacedFile[]
  /** Matched lines with the lines around, in order; only those of the first matches of a very long log. */
  readonly lines: readonly LogLine[]
  /** Number of lines read. */
  readonly total: number
  /** Lines to compare with pages; empty when a page is named. */
  readonly sample: readonly string[]
}

/** Lines of context on each side of a matched line. */
const AROUND = 2
/** Most lines kept. */
const MOST_LINES = 3000
/** Longest line kept, in characters. */
const LONGEST_KEPT = 2000

/** Reads a log of one or more files line by line, and keeps nothing of it but the matched lines and those around. */
export class LogReading {
  readonly #matcher: Matcher
  readonly #errors: LogErrorFinder
  readonly #files: PlacedFile[] = []
  readonly #kept = new Map<number, string>()
  readonly #sample = new LogSample()
  /** The last lines, by their number modulo the lines of context. */
  readonly #recent: string[] = []
  /** Number of the first line of the file. */
  #first = 1
  #keepUntil = 0
  #line = 0

  constructor(data: MatchData, errors: readonly ErrorRows[]) {
    this.#matcher = new Matcher(data)
    this.#errors = new LogErrorFinder(errors)
  }

  /** Reads the next lines of a file. */
  feed(file: string, lines: readonly string[]): void {
    if (this.#files.at(-1)?.name !== file) {
      this.#files.push({ name: file, before: this.#line })
      this.#first = this.#line + 1
      this.#keepUntil = 0
    }
    for (const text of lines) this.#read(text)
  }

  /** What the lines read so far show. */
  result(): LogResult {
    const matches = this.#matcher.result()
    return {
      matches,
      errors: this.#errors.result(),
      files: this.#files,
      lines: [...this.#kept]
        .map(([number, text]) => ({ number, text }))
        .sort((a, b) => a.number - b.number),
      total: this.#line,
      sample: matches.length === 0 ? this.#sample.lines() : [],
    }
  }

  #read(text: string): void {
    const number = ++this.#line
    const errors = this.#errors.read(text)
    this.#sample.add(text, errors)
    const matched = this.#matcher.read(text, errors)
    if (matched.length > 0) {
      for (const one of matched) this.#keep(one.line, one.text)
      for (let n = Math.max(this.#first, number - AROUND); n < number; n++)
        this.#keep(n, this.#recent[n % AROUND] ?? '')
      this.#keepUntil = number + AROUND
    }
    if (number <= this.#keepUntil) this.#keep(number, text)
    this.#recent[number % AROUND] = text
  }

  #keep(number: number, text: string): void {
    if (this.#kept.size < MOST_LINES) this.#kept.set(number, detached(text.slice(0, LONGEST_KEPT)))
  }
}

/** The file and its line of a line over all files. */
export function placeOf(
  files: readonly PlacedFile[],
  number: number,
): { readonly file: string; readonly line: number } {
  let low = 0
  let high = files.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((files[middle]?.before ?? 0) < number) low = middle
    else high = middle - 1
  }
  const file = files[low]
  return { file: file?.name ?? '', line: number - (file?.before ?? 0) }
}
