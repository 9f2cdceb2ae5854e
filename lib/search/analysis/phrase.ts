import { termsOf } from './terms'
import { words } from './words'

/** The terms by which a phrase is looked up: the first of each word, stop words left out. */
export function phraseTerms(phrase: string): string[] {
  return words(phrase).flatMap((word) => termsOf(word.text).slice(0, 1))
}

/** The first word of a phrase of terms; a single term is its own. */
export function firstWord(phrase: string): string {
  const end = phrase.indexOf(' ')
  return end < 0 ? phrase : phrase.slice(0, end)
}
