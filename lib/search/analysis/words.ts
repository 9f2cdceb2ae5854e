import { fold } from './fold'

/** A word of a text, with its position: `text.slice(start, end)`. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * A number with its sign (unless a letter or digit precedes it, as in `26-1200`), or letters, digits and
 * underscores, joined by single hyphens, dots and apostrophes.
 */
const WORD = /(?<![\p{L}\p{N}_.])-\d+(?:\.\d+)*|[\p{L}\p{N}_]+(?:[-.'][\p{L}\p{N}_]+)*/gu

/** Maximum length of a text that is split into words; the rest is ignored. */
const LONGEST = 200_000

/** The words of a text in order. Parentheses, colons, slashes and brackets separate words. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of fold(text.slice(0, LONGEST)).matchAll(WORD))
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  return found
}
