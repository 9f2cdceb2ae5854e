import { termsOf } from '../analysis/terms'
import type { Lexicon } from './lexicon'
import type { QueryWord } from './query-words'

/** `Concept.outOfScope` of an identifier or code of other software. */
export const FOREIGN_IDENTIFIER = 1

/** Identifiers: names of types (`NWPath`) or of methods (`handleNewFlow`). */
const NAME = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u

/** Minimum length of a name, and of the beginning of one, that shows which software it belongs to. */
const TELLING = { name: 6, beginning: 4 }

/** Whether a word is an identifier. */
export function isIdentifier(text: string): boolean {
  return text.length >= TELLING.name && NAME.test(text)
}

/**
 * Likelihood that an identifier of which the index has at most parts belongs to other software: full for a type, half
 * for a method, because languages name the same thing differently. It is 0 if the identifier continues a known name
 * (`MCSessionStateConnecting`), or if it has underscores or dots and no part is new.
 */
export function foreignIdentifier({ text, terms }: QueryWord, lexicon: Lexicon): number {
  if (/_|^[a-z]+\.[a-z]+\.[a-z]/.test(text))
    return terms.every((term) => lexicon.has(term)) ? 0 : FOREIGN_IDENTIFIER
  if (!isIdentifier(text) || lexicon.has(terms[0] ?? '')) return 0
  for (let end = text.length - 1; end >= TELLING.beginning; end--) {
    const [beginning = ''] = termsOf(text.slice(0, end))
    if (
      /\p{Lu}/u.test(text.charAt(end)) &&
      isIdentifier(text.slice(0, end)) &&
      lexicon.has(beginning)
    )
      return 0
  }
  return /^\p{Ll}/u.test(text) ? FOREIGN_IDENTIFIER / 2 : FOREIGN_IDENTIFIER
}
