import { WordScan } from './word-scan'

/** Characters of a line that are read. Longer lines are data dumps. */
export const LONGEST_LINE = 2000

const scan = new WordScan()

/** The words of a line, in order and in their original case; `WordScan` says what a word is. */
export function splitWords(line: string): string[] {
  scan.read(line)
  return Array.from({ length: scan.count }, (_, word) => scan.text(word))
}

/** The words of a line in lower case, for comparison. */
export function wordsOf(line: string): string[] {
  return splitWords(line).map((word) => word.toLowerCase())
}
