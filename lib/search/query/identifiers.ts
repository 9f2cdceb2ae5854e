import { termsOf } from '../analysis/terms'
import type { Lexicon } from './lexicon'
import type { QueryWord } from './query-words'

/** `Concept.outOfScope` of an identifier or code of other software. */
export const FOREIGN_IDENTIFIER = 1

/** Names written as one word in code, of a type (`NWPath`) or of what one does (`handleNewFlow`). */
const NAME = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u

/** Shortest name, and shortest beginning of one, that shows whose it is. */
const TELLING = { name: 6, beginning: 4 }

/** Whether a word is a name as code writes it. */
export function isIdentifier(text: string): boolean {
  return text.length >= TELLING.name && NAME.test(text)
}

/**
 * How surely an identifier of which the index knows parts at most belongs to other software: a type
 * surely, a method half, since every language has its own words for the same thing; 0 when it continues a
 * known name (`MCSessionStateConnecting`), or when no part of a name with underscores or dots is new.
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
