import { escapeRegex } from '../../../util/escape-regex'
import { wordEnd } from '../../../model/text/cut-at-word'

/** A quote with the words around it, as plain text. */
export interface QuoteContext {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** Characters of context shown on each side of a quote. */
const CONTEXT_LENGTH = 40

/**
 * Finds a quote in a post's plain text, whatever the white space between its words, and returns it as the post has it,
 * with context cut at word boundaries.
 *
 * @returns null when the quote is not in the text
 */
export function quoteInContext(text: string, quote: string): QuoteContext | null {
  const found = wordsOf(quote).exec(text)
  if (!found) return null
  const end = found.index + found[0].length
  return {
    before: head(
      text.slice(Math.max(0, found.index - CONTEXT_LENGTH), found.index),
      found.index > CONTEXT_LENGTH,
    ),
    quote: found[0],
    after: tail(text.slice(end, end + CONTEXT_LENGTH), text.length > end + CONTEXT_LENGTH),
  }
}

/** Matches the words of a quote with any white space between them. */
function wordsOf(quote: string): RegExp {
  const words = quote.trim().split(/\s+/)
  return new RegExp(words.map(escapeRegex).join('\\s+'))
}

function head(text: string, cut: boolean): string {
  return cut ? `… ${text.slice(wordStart(text))}` : text
}

/** Index after the first space, if one is in the first half. */
function wordStart(text: string): number {
  const space = text.search(/\s/)
  return space < text.length / 2 ? space + 1 : 0
}

function tail(text: string, cut: boolean): string {
  return cut ? `${text.slice(0, wordEnd(text, text.length))} …` : text
}
