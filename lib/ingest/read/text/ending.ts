import type { Span } from './span'

/** Endings of a complete text: a period, a closing bracket, a symbol, an address, an emoji. */
const FINISHED = /(?:[.?!…;)\]}>"”’'`*|=~]|\p{Extended_Pictographic}\uFE0F?|https?:\/\/\S+)\s*$/u
const CLOSING =
  /^(?:(?:many |best )?(?:thanks?|thank you)|(?:best|kind|warm)? ?regards|cheers|sincerely|share and enjoy|br|best)\b.{0,40}$/iu

/**
 * Whether a text at the end of its file reads as complete; there is no other sign. A closing formula, alone
 * or with a name below it, counts as complete too.
 */
export function looksWhole(lines: readonly string[], span: Span): boolean {
  const last = lines[span.last]?.trim() ?? ''
  if (FINISHED.test(last)) return true
  if (CLOSING.test(last)) return true
  const before = lines[span.last - 1]?.trim() ?? ''
  return span.last > span.first && CLOSING.test(before) && last.split(/\s+/u).length <= 4
}

/** `Thanks!`, `Best regards,`, `Share and Enjoy`: a line that closes a post. */
export function isClosing(line: string): boolean {
  return CLOSING.test(line.trim())
}
