import { stemmer } from 'stemmer'

/** Minimum length of words that are stemmed. An object, because `npm run bench:search` turns stemming off. */
export const SHORTEST_STEMMED = { letters: 4 }

/** The Porter stem of an English word; words with digits or other letters stay unchanged. */
export function stem(word: string): string {
  return word.length >= SHORTEST_STEMMED.letters && /^[a-z]+$/.test(word) ? stemmer(word) : word
}
