/** A quote with the words around it, all plain text. */
export interface QuoteContext {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** Characters of context shown on each side of a quote. */
const AROUND = 140

/**
 * Finds a quote in a post's plain text, white space folded on both sides, and returns it with the words
 * around it, cut at word boundaries. Null where the quote is not in the text.
 */
export function quoteInContext(text: string, quote: string): QuoteContext | null {
  const folded = fold(text)
  const wanted = fold(quote)
  const at = folded.indexOf(wanted)
  if (at < 0) return null
  const end = at + wanted.length
  return {
    before: head(folded.slice(Math.max(0, at - AROUND), at), at > AROUND),
    quote: wanted,
    after: tail(folded.slice(end, end + AROUND), folded.length > end + AROUND),
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function head(text: string, cut: boolean): string {
  return cut ? `… ${text.slice(text.indexOf(' ') + 1)}` : text
}

function tail(text: string, cut: boolean): string {
  return cut ? `${text.slice(0, text.lastIndexOf(' '))} …` : text
}
