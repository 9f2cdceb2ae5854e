import type { Analyzer } from '../analysis/analyzer'
import type { Answer, Search } from '../api'
import { isPasted } from '../query/pasted'
import { editDistance } from './edit-distance'
import { allowedEdits } from './fuzzy'
import { type Guess, guessesOf } from './guesses'
import type { IndexedPage } from '../index/indexed-page'
import type { Concept } from '../query/concept'
import type { QueryWord } from '../query/query-words'

/** Words further from what was typed than this are all alike. */
const FARTHEST = 6

/** Shortest word that may end in what its stem lacks: `opning` is `open`, but `nexus` is not `next`. */
const WITH_ENDING = 6

/**
 * The query with each word that the corpus does not know replaced by the word that it was taken for,
 * spelt as a title spells it; null where nothing was taken for another word, or where no title has one of
 * them, since half a correction leaves the reader to fix the rest. Where nothing fits the query, words that fit
 * no better are no help and null too. Lines that a program printed are spelt right.
 */
export async function didYouMean(
  search: Search,
  { confident }: Answer,
  asked: {
    readonly query: string
    readonly typed: readonly QueryWord[]
    readonly concepts: readonly Concept[]
  },
  pages: readonly IndexedPage[],
  analyzer: Analyzer,
): Promise<string | null> {
  if (isPasted(asked.query)) return null
  const meant = corrected(asked.query, guessesOf(asked.typed, asked.concepts), pages, analyzer)
  if (meant === null || confident || (await search.find(meant)).confident) return meant
  return null
}

function corrected(
  query: string,
  guesses: readonly Guess[],
  pages: readonly IndexedPage[],
  analyzer: Analyzer,
): string | null {
  let meant = ''
  let from = 0
  for (const { start, end, meant: ways } of [...guesses].sort((a, b) => a.start - b.start)) {
    const spelling = ways
      .map((terms) => terms.map((term) => spelt(term, query.slice(start, end), pages, analyzer)))
      .find((words) => words.every((word) => word !== ''))
    if (!spelling) return null
    meant += query.slice(from, start) + spelling.join(' ')
    from = end
  }
  return from === 0 ? null : meant + query.slice(from)
}

/**
 * Of the words in titles whose term it is, the one nearest to what was typed; none gives ''. Stems begin as
 * their words do, which spares most of the work.
 */
function spelt(
  term: string,
  typed: string,
  pages: readonly IndexedPage[],
  { plain, words, termsOf }: Analyzer,
): string {
  const start = term.slice(0, 2)
  let nearest = ''
  let least = Infinity
  for (const { title } of pages) {
    if (!plain(title).includes(start)) continue
    for (const { text } of words(title)) {
      if (!plain(text).startsWith(start) || termsOf(text)[0] !== term) continue
      const distance = editDistance(plain(text), plain(typed), FARTHEST)
      if (!isMisspelt(plain(typed), plain(text), termsOf(typed)[0] ?? '', term)) continue
      if (distance < least) [nearest, least] = [uncapitalised(text), distance]
    }
  }
  return nearest
}

/**
 * Whether a word is the other with typing errors. One that begins the other is unfinished, or a program's short
 * form of it (`Conn`).
 */
function isMisspelt(typed: string, meant: string, stem: string, term: string): boolean {
  if (meant.startsWith(typed)) return false
  const allowed = allowedEdits(typed)
  if (editDistance(typed, meant, allowed) <= allowed) return true
  return typed.length >= WITH_ENDING && editDistance(stem, term, 1) <= 1
}

/** A word that is capitalised only because it begins a title, as it is written elsewhere. */
function uncapitalised(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word
}
