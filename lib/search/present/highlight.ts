import type { Analyzer } from '../analysis/analyzer'
import type { Piece } from '../api'
import type { Concept } from '../query/concept'
import type { Word } from '../analysis/words'

/** Words whose terms may start differently from the word: names in code, compounds, versions. */
const PARTED = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|[-._\d]/u

/** Length of the prefix by which words are skipped before the slow analysis. */
const START = 2

/** Maximum length of a phrase in a text, in words, including stop words. */
const LONGEST = 8

/** Words that distinguish pages but are on every page. */
const EVERYWHERE = /^not?$/

/** A matching range of a text, and the term that it matches. */
interface Highlight {
  readonly start: number
  readonly end: number
  readonly term: string
}

/** Finds the matching ranges of a text. */
export type FindHighlights = (text: string) => Highlight[]

/**
 * Makes a function that finds the words of a query, by their stems or corrections but not by the parts of a
 * known name, and the phrases that the vocabulary adds, as a whole.
 *
 * @param isCommonWord returns whether a term is a common word, which is never highlighted
 */
export function highlightFinder(
  concepts: readonly Concept[],
  isCommonWord: (term: string) => boolean,
  { plain, termsOf, words }: Analyzer,
): FindHighlights {
  const asked = new Set<string>()
  const phrases: string[][] = []
  for (const { how, terms } of concepts.flatMap(({ alternatives }) => alternatives)) {
    if (how === 'vocabulary') phrases.push(terms.map(({ term }) => term))
    else
      for (const { term, weight } of terms)
        if (how !== 'typed' || weight === 1 || /\d/.test(term))
          if (!EVERYWHERE.test(term) && !isCommonWord(term)) asked.add(term)
  }
  const starts = new Set(
    [...asked, ...phrases.map(([first = '']) => first)].map((term) => term.slice(0, START)),
  )
  return (text) => {
    const all = words(text)
    return all.flatMap((word, n) => {
      if (!starts.has(plain(word.text).slice(0, START)) && !PARTED.test(word.text)) return []
      const term = termsOf(word.text).find((one) => asked.has(one))
      if (term !== undefined) return [{ ...word, term }]
      const following = all.slice(n, n + LONGEST)
      const end = Math.max(0, ...phrases.map((phrase) => endOf(phrase, following, termsOf)))
      return end > 0 ? [{ start: word.start, end, term: word.text }] : []
    })
  }
}

/** End of a phrase that starts at the first word; 0 if another word interrupts it. */
function endOf(
  phrase: readonly string[],
  following: readonly Word[],
  termsOf: Analyzer['termsOf'],
): number {
  let found = 0
  for (const { text, end } of following) {
    const [term] = termsOf(text)
    if (term === undefined && found > 0) continue
    if (term !== phrase[found]) return 0
    found += 1
    if (found === phrase.length) return end
  }
  return 0
}

/** Splits a text at the matches; overlapping matches are one piece. */
export function highlight(text: string, find: FindHighlights): Piece[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of find(text)) {
    const last = spans.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of spans) {
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}
