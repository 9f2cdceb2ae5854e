/** Lines `first` to `last` of a file, 0-based and inclusive; empty if `last < first`. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** The span without blank lines at both ends; null if all lines are blank. */
export function trimSpan(lines: readonly string[], span: Span): Span | null {
  let { first, last } = span
  while (first <= last && !lines[first]?.trim()) first++
  while (last >= first && !lines[last]?.trim()) last--
  return first <= last ? { first, last } : null
}

/** Text of a span, with its lines unchanged. */
export function spanText(lines: readonly string[], span: Span): string {
  return lines.slice(span.first, span.last + 1).join('\n')
}

/** First nonblank line from `from` to `last`; -1 if there is none. */
export function nextLine(lines: readonly string[], from: number, last: number): number {
  for (let i = from; i <= last; i++) if (lines[i]?.trim()) return i
  return -1
}

/** Converts a span to 1-based line numbers. */
export function numbered(span: Span): [number, number] {
  return [span.first + 1, span.last + 1]
}
