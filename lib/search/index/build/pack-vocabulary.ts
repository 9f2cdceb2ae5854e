import { phraseTerms } from '../../analysis/phrase'
import type { VocabularyEntry } from '../../../model/search/vocabulary'
import type { Synonyms } from '../index-files'

/**
 * Packs the vocabulary: the phrases of each entry, first the targets of query expansion, which must be in
 * the index. Omits entries without a target.
 *
 * @param known returns whether a term is in the index
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
