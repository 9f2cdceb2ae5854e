import type { Piece } from './api'
import { plain } from './fold'
import type { Concept } from './query'
import { termsOf } from './terms'
import { words } from './words'

/** Words of several parts, which need not begin as they do: names in code, compounds, versions. */
const PARTED = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|[-._\d]/u

/** Letters by which a word is told to be none of the marks before it is analysed, which is slow. */
const START = 2

/** Every term that stands for something the query asked for. */
export function marksOf(concepts: readonly Concept[]): Set<string> {
  return new Set(
    concepts.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ terms }) => terms.map(({ term }) => term)),
    ),
  )
}

/** Tells of a word which of the marks (index terms) it matches, if any. */
export type FindMark = (word: string) => string | undefined

/** Looks words up among marks. */
export function markFinder(marks: ReadonlySet<string>): FindMark {
  const starts = new Set([...marks].map((term) => term.slice(0, START)))
  return (word) =>
    starts.has(plain(word).slice(0, START)) || PARTED.test(word)
      ? termsOf(word).find((term) => marks.has(term))
      : undefined
}

/** Cuts a text where words match a mark. */
export function mark(text: string, find: FindMark): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { text: word, start, end } of words(text)) {
    if (find(word) === undefined) continue
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}
