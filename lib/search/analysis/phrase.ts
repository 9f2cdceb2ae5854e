import { termsOf } from './terms'
import { words } from './words'

/** The terms by which a phrase is looked up: the first term of each word, without stop words. */
export function phraseTerms(phrase: string): string[] {
  return words(phrase).flatMap((word) => termsOf(word.text).slice(0, 1))
}

/** The first term of a phrase; a single term is returned as it is. */
export function firstWord(phrase: string): string {
  const end = phrase.indexOf(' ')
  return end < 0 ? phrase : phrase.slice(0, end)
}
