import type { Analyzer } from '../analysis/analyzer'
import type { SearchAnswer, Search } from '../api'
import { looksPrinted } from '../query/looks-printed'
import { editDistance, allowedEdits } from './edit-distance'
import { type Guess, guessesOf } from './guesses'
import type { IndexedPage } from '../index/indexed-page'
import type { Concept } from '../query/concept'
import type { QueryWord } from '../query/query-words'

/** Maximum edit distance that is computed; larger distances are equal. */
const MAX_DISTANCE = 6

/** Minimum length of a word whose stem is compared: `opning` is `open`, but `nexus` is not `next`. */
const WITH_ENDING = 6

/**
 * The query with its unknown words corrected to the spelling of a title. Returns null if nothing was
 * corrected, if a word has no correction in any title, since half a correction does not help, or if neither
 * query has a sure answer. Lines that a program printed have no typos and give null too.
 */
export async function didYouMean(
  search: Search,
  { answer }: Pick<SearchAnswer, 'answer'>,
  asked: {
    readonly query: string
    readonly typed: readonly QueryWord[]
    readonly concepts: readonly Concept[]
  },
  pages: readonly IndexedPage[],
  analyzer: Analyzer,
): Promise<string | null> {
  if (looksPrinted(asked.query)) return null
  const meant = corrected(asked.query, guessesOf(asked.typed, asked.concepts), pages, analyzer)
  if (meant === null || answer === 'sure') return meant
  if ((await search.find(meant)).answer === 'sure') return meant
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
      .map((terms) =>
        terms.map((term) => spellingInTitles(term, query.slice(start, end), pages, analyzer)),
      )
      .find((words) => words.every((word) => word !== ''))
    if (!spelling) return null
    meant += query.slice(from, start) + spelling.join(' ')
    from = end
  }
  return from === 0 ? null : meant + query.slice(from)
}

/**
 * The word in a title with this term that is closest to the typed word; '' if there is none. A stem and its
 * word start alike, which skips most titles.
 */
function spellingInTitles(
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
      const distance = editDistance(plain(text), plain(typed), MAX_DISTANCE)
      if (!isMisspelling(plain(typed), plain(text), termsOf(typed)[0] ?? '', term)) continue
      if (distance < least) [nearest, least] = [uncapitalized(text), distance]
    }
  }
  return nearest
}

/**
 * Whether a typed word is a misspelling of another. A prefix of the other word is not: it is unfinished, or
 * an abbreviation in a program's output (`Conn`).
 */
function isMisspelling(typed: string, meant: string, stem: string, term: string): boolean {
  if (meant.startsWith(typed)) return false
  const allowed = allowedEdits(typed)
  if (editDistance(typed, meant, allowed) <= allowed) return true
  return typed.length >= WITH_ENDING && editDistance(stem, term, 1) <= 1
}

/** The lower-case form of a word that may be capitalized only because it starts a title. */
function uncapitalized(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word
}
