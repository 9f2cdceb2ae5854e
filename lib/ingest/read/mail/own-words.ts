/** A line that introduces what is quoted below it: `On Monday, NAME wrote:`. */
const ATTRIBUTION = /^.{1,200}(?:wrote|writes|said|schrieb|a écrit|escribió)\s?:$/iu
/** Where a program copies the message that is answered. */
const ORIGINAL = /^(?:-{2,} ?Original Message ?-{2,}|_{20,}|From: .{1,200}@.{1,200})$/iu

/**
 * The lines that the author of a message wrote: without quoted lines, the line that introduces them, and everything
 * from the signature (`-- `) or a copied message on. All lines if nothing else is left.
 */
export function ownWords(lines: readonly string[]): string[] {
  const end = lines.findIndex(
    (line, n) => /^-- ?$/u.test(line) || (n > 0 && ORIGINAL.test(line.trim())),
  )
  const kept = end < 0 ? [...lines] : lines.slice(0, end)
  const own = kept.filter((line, n) => !line.startsWith('>') && !introducesQuote(kept, n))
  return own.some((line) => line.trim() !== '') ? own : [...lines]
}

function introducesQuote(lines: readonly string[], at: number): boolean {
  if (!ATTRIBUTION.test(lines[at]?.trim() ?? '')) return false
  const next = lines.slice(at + 1).find((line) => line.trim() !== '')
  return next?.startsWith('>') === true
}
