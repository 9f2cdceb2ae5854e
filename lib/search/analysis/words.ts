import { fold } from './fold'

/** A word of a text: `text.slice(start, end)` gives it back. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * A number that keeps its sign (unless a letter or digit comes before it, as in `26-1200`), or
 * letters, digits and underscores, held together by single hyphens, dots and apostrophes inside.
 */
const WORD = /(?<![\p{L}\p{N}_.])-\d+(?:\.\d+)*|[\p{L}\p{N}_]+(?:[-.'][\p{L}\p{N}_]+)*/gu

/** Longest text that is cut into words; what is pasted beyond it is ignored. */
const LONGEST = 200_000

/** The words of a text in order. Parentheses, colons, slashes and brackets part words. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of fold(text.slice(0, LONGEST)).matchAll(WORD))
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  return found
}
