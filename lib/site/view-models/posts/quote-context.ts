import { wordEnd } from '../../../model/text/cut-at-word'

/** A quote with the words around it, as plain text. */
export interface QuoteContext {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** Characters of context shown on each side of a quote. */
const CONTEXT_LENGTH = 140

/**
 * Finds a quote in a post's plain text and returns it with context, cut at word boundaries. Collapses white
 * space in both before comparing.
 *
 * @returns null when the quote is not in the text
 */
export function quoteInContext(text: string, quote: string): QuoteContext | null {
  const collapsed = collapse(text)
  const wanted = collapse(quote)
  const at = collapsed.indexOf(wanted)
  if (at < 0) return null
  const end = at + wanted.length
  return {
    before: head(collapsed.slice(Math.max(0, at - CONTEXT_LENGTH), at), at > CONTEXT_LENGTH),
    quote: wanted,
    after: tail(
      collapsed.slice(end, end + CONTEXT_LENGTH),
      collapsed.length > end + CONTEXT_LENGTH,
    ),
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function head(text: string, cut: boolean): string {
  return cut ? `… ${text.slice(wordStart(text))}` : text
}

/** Index after the first space, if one is in the first half. */
function wordStart(text: string): number {
  const space = text.indexOf(' ')
  return space < text.length / 2 ? space + 1 : 0
}

function tail(text: string, cut: boolean): string {
  return cut ? `${text.slice(0, wordEnd(text, text.length))} …` : text
}
