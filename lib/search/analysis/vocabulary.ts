import type { VocabularyEntry } from '../../model/vocabulary'
import type { Synonyms } from '../index/index-files'
import { termsOf } from './terms'
import { words } from './words'

/** The terms by which a phrase is looked up: each word's first, stop words left out. */
export function phraseTerms(phrase: string): string[] {
  return words(phrase).flatMap((word) => termsOf(word.text).slice(0, 1))
}

/**
 * The vocabulary as the index carries it: of each entry the phrases, those first that a query may
 * widen to. What the corpus does not say is nothing to widen to; an entry without such is left out.
 *
 * @param known whether a term is in the index
 */
export function packVocabulary(
  entries: readonly VocabularyEntry[],
  known: (term: string) => boolean,
): Synonyms[] {
  return entries.flatMap(({ term, also, direction }) => {
    const phrases = [...new Set([term, ...also].map((phrase) => phraseTerms(phrase).join(' ')))]
    const canTarget = (phrase: string, n: number): boolean =>
      (n === 0 || direction === 'both') && phrase !== '' && phrase.split(' ').every(known)
    const targets = phrases.filter(canTarget)
    const others = phrases.filter((phrase, n) => phrase !== '' && !canTarget(phrase, n))
    return targets.length > 0 && targets.length + others.length > 1
      ? [[targets.length, ...targets, ...others] as const]
      : []
  })
}
