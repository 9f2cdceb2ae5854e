/** The terms with a beginning, among terms in alphabetical order. */
export function termsBeginning(start: string, sorted: readonly string[]): string[] {
  const found: string[] = []
  for (let at = placeOf(start, sorted); sorted[at]?.startsWith(start); at++)
    found.push(sorted[at] as string)
  return found
}

/** Number of the texts that are before a text, among texts in alphabetical order. */
export function placeOf(text: string, sorted: readonly string[]): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as string) < text) from = middle + 1
    else to = middle
  }
  return from
}
