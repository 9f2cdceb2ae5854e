import type { IndexedPage } from './index-data'
import type { Concept, Typed } from './query'
import { termsOf } from './terms'
import { words } from './words'

/**
 * The query with each word that the corpus does not know replaced by the word that it was taken for,
 * spelt as a title spells it; null where nothing was taken for another word or no title has it.
 */
export function didYouMean(
  query: string,
  typed: readonly Typed[],
  concepts: readonly Concept[],
  pages: readonly IndexedPage[],
): string | null {
  let meant = ''
  let from = 0
  const guesses = concepts
    .flatMap(({ alternatives, words: places }) => {
      const near = alternatives.filter(({ how }) => how === 'near')
      const word = typed[places[0] ?? -1]
      return near.length > 0 && word ? [{ word, near }] : []
    })
    .sort((a, b) => a.word.start - b.word.start)
  for (const { word, near } of guesses) {
    const spelling = near
      .map(({ terms }) => terms.map(({ term }) => spelt(term, pages) ?? '').join(' '))
      .find((text) => text.trim() !== '')
    if (!spelling) continue
    meant += query.slice(from, word.start) + spelling
    from = word.end
  }
  return from === 0 ? null : meant + query.slice(from)
}

/** A word of a title whose term it is. */
function spelt(term: string, pages: readonly IndexedPage[]): string | undefined {
  for (const { title } of pages)
    for (const { text } of words(title)) if (termsOf(text)[0] === term) return uncapitalised(text)
  return undefined
}

/** A word that is capitalised only because it begins a title, as it is written elsewhere. */
function uncapitalised(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word
}
