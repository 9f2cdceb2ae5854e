import type { Analyzer } from './analyzer'
import type { Guess } from './guesses'
import type { IndexedPage } from './index-data'

/**
 * The query with each word that the corpus does not know replaced by the word that it was taken for,
 * spelt as a title spells it; null where nothing was taken for another word or no title has it.
 */
export function didYouMean(
  query: string,
  guesses: readonly Guess[],
  pages: readonly IndexedPage[],
  analyzer: Analyzer,
): string | null {
  let meant = ''
  let from = 0
  for (const { start, end, meant: ways } of [...guesses].sort((a, b) => a.start - b.start)) {
    const spelling = ways
      .map((terms) => terms.map((term) => spelt(term, pages, analyzer) ?? '').join(' '))
      .find((text) => text.trim() !== '')
    if (!spelling) continue
    meant += query.slice(from, start) + spelling
    from = end
  }
  return from === 0 ? null : meant + query.slice(from)
}

/** A word of a title whose term it is. Stems begin as their words do, which spares most of the work. */
function spelt(
  term: string,
  pages: readonly IndexedPage[],
  { plain, words, termsOf }: Analyzer,
): string | undefined {
  const start = term.slice(0, 2)
  for (const { title } of pages) {
    if (!plain(title).includes(start)) continue
    for (const { text } of words(title))
      if (plain(text).startsWith(start) && termsOf(text)[0] === term) return uncapitalised(text)
  }
  return undefined
}

/** A word that is capitalised only because it begins a title, as it is written elsewhere. */
function uncapitalised(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word
}
