/** The first word of a phrase of terms; a term by itself is its own. */
export function firstWord(phrase: string): string {
  const end = phrase.indexOf(' ')
  return end < 0 ? phrase : phrase.slice(0, end)
}
