import type { Piece } from './api'
import { termsOf } from './terms'
import { words } from './words'

/** Cuts a text where words match one of the marks (index terms). */
export function mark(text: string, marks: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { text: word, start, end } of words(text)) {
    if (!termsOf(word).some((term) => marks.has(term))) continue
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}
