import type { Span } from './span'

/** How a finished text ends: a full stop, a closing bracket, a sign, an address, an emoji. */
const FINISHED = /(?:[.?!…;)\]}>"”’'`*|=~]|\p{Extended_Pictographic}\uFE0F?|https?:\/\/\S+)\s*$/u
const CLOSING =
  /^(?:(?:many |best )?(?:thanks?|thank you)|(?:best|kind|warm)? ?regards|cheers|sincerely|share and enjoy|br|best)\b.{0,40}$/iu

/**
 * Whether a text that ends with its file reads as finished; there is no other sign.
 * A closing formula, alone or with a name below it, counts as finished too.
 */
export function looksWhole(lines: readonly string[], span: Span): boolean {
  const last = lines[span.last]?.trim() ?? ''
  if (FINISHED.test(last)) return true
  if (CLOSING.test(last)) return true
  const before = lines[span.last - 1]?.trim() ?? ''
  return span.last > span.first && CLOSING.test(before) && last.split(/\s+/u).length <= 4
}

/** `Thanks!`, `Best regards,`, `Share and Enjoy`: a line after which little more is said. */
export function isClosing(line: string): boolean {
  return CLOSING.test(line.trim())
}
