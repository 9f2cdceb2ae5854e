import type { VocabularyEntry } from '../model/vocabulary'
import type { Widening } from './index-data'
import { termsOf } from './terms'
import { words } from './words'

/** The terms by which a phrase is looked up: each word's first, stop words left out. */
export function phraseTerms(phrase: string): string[] {
  return words(phrase).flatMap((word) => termsOf(word.text).slice(0, 1))
}

/**
 * The vocabulary as the query uses it: from each phrase to the terms it widens to. What the corpus
 * does not say is left out, since nothing could be found by it.
 *
 * @param known whether a term is in the index
 */
export function widenings(
  entries: readonly VocabularyEntry[],
  known: (term: string) => boolean,
): Widening[] {
  const found = new Map<string, Map<string, string[]>>()
  const widen = (from: string, to: string): void => {
    const phrase = phraseTerms(from).join(' ')
    const target = phraseTerms(to)
    if (phrase === '' || phrase === target.join(' ') || !target.every(known)) return
    const alternatives = found.get(phrase) ?? new Map<string, string[]>()
    found.set(phrase, alternatives.set(target.join(' '), target))
  }
  for (const { term, also, direction } of entries) {
    for (const other of also) {
      widen(other, term)
      if (direction === 'both') {
        widen(term, other)
        for (const third of also) widen(other, third)
      }
    }
  }
  return [...found].map(([phrase, alternatives]) => [phrase, [...alternatives.values()]] as const)
}
