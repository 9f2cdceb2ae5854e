/**
 * Replaces straight apostrophes between letters by typographic ones, as in “don’t”, outside of inline code. For text of
 * our own; posts stay as they were written.
 */
export function withApostrophes(text: string): string {
  return text.replace(/`[^`]*`|(?<=\p{L})'(?=\p{L})/gu, (found) => (found === "'" ? '’' : found))
}
