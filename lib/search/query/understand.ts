import { plain } from '../analysis/fold'
import type { Correction } from '../spelling/correction'
import type { Candidate } from '../spelling/candidates'
import { termsOf } from '../analysis/terms'
import { words } from '../analysis/words'

/** A way in which a page can answer a concept: all of the terms together, each with its weight. */
export interface Alternative {
  readonly how: 'typed' | 'joined' | 'vocabulary' | 'near'
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
}

/** A word of the query, or several that belong together, with all that may stand for it. */
export interface Concept {
  /** Places of its words among those typed. */
  readonly words: readonly number[]
  readonly alternatives: readonly Alternative[]
  /**
   * How surely it names something that the corpus has nothing about, in weights of an unknown word: 0
   * not at all, STRANGE for an identifier or code of somebody else, ELSEWHERE for another field.
   */
  readonly outOfScope: number
}

/** What understanding a query needs to know of the index. */
export interface Lexicon {
  has(term: string): boolean
  /** What a word typed in part may become; see `completions.ts`. */
  completed(word: string): readonly Candidate[]
  /** What a word that is not known and begins no term was meant to be; see `spelling/correction.ts`. */
  corrected(word: string, stem: string): readonly Correction[]
  /** Whether a term, or several in a row, name another field; see `elsewhere.ts`. */
  isOutOfScope(phrase: string): boolean
  readonly expansions: Expansions
}

/** From each phrase of the vocabulary to the terms of all that it is widened to. */
export type Expansions = ReadonlyMap<string, readonly (readonly string[])[]>

/** Weights of what was not typed itself. Measured in docs/search.md. */
export const ALTERNATIVE_WEIGHT = {
  part: 0.6,
  joined: 1,
  vocabulary: 0.85,
  vocabularyOfKnown: 0.55,
  near: 0.85,
}

const FOREIGN_IDENTIFIER = 1
const ELSEWHERE = 1.5

/** Longest vocabulary phrase, and longest name written in pieces, in words that are not stop words. */
const LONGEST_PHRASE = 5

/** Words of a query that are looked at; a pasted log has many, the rarest of which decide. */
export const MOST_WORDS = 400

/** A word of the query that is not a stop word. */
export interface QueryWord {
  readonly text: string
  /** Where it stands in the query. */
  readonly start: number
  readonly end: number
  readonly terms: readonly string[]
}

/** The words of a query that mean something, in order. Never throws. */
export function queryWords(query: string): QueryWord[] {
  return words(query)
    .map((word) => ({ ...word, terms: termsOf(word.text) }))
    .filter(({ terms }) => terms.length > 0)
    .slice(0, MOST_WORDS)
}

/** The concepts of a query, each word in one concept only; a concept that comes again counts once. */
export function understand(typed: readonly QueryWord[], lexicon: Lexicon): Concept[] {
  const concepts = new Map<string, Concept>()
  for (let at = 0; at < typed.length;) {
    const length = phraseLength(typed, at, lexicon)
    const span = typed.slice(at, at + length)
    const places = span.map((_, n) => at + n)
    const key = span.map(({ terms }) => terms.join()).join(' ')
    const before = concepts.get(key)
    concepts.set(
      key,
      before ? { ...before, words: [...before.words, ...places] } : concept(span, places, lexicon),
    )
    at += length
  }
  const found = [...concepts.values()]
  return namesUnknownCode(typed, lexicon) ? found.map((one) => codeAsForeign(one, typed)) : found
}

const isDomain = ({ text }: QueryWord): boolean => /domain$/i.test(text)
const isNumber = ({ text }: QueryWord): boolean => /^-?\d+$/.test(text)

/** `NSCocoaErrorDomain 133020`: a domain that the corpus knows with a code that it does not. */
function namesUnknownCode(typed: readonly QueryWord[], lexicon: Lexicon): boolean {
  return (
    typed.some(isDomain) && typed.some((word) => isNumber(word) && !isKnownNumber(word, lexicon))
  )
}

/** A number that the index has, maybe with the sign that was left out. */
function isKnownNumber({ terms }: QueryWord, lexicon: Lexicon): boolean {
  return terms.some((term) => lexicon.has(term) || lexicon.has(`-${term}`))
}

function codeAsForeign(concept: Concept, typed: readonly QueryWord[]): Concept {
  const isCode = concept.words.some((n) => typed[n] && (isDomain(typed[n]) || isNumber(typed[n])))
  return isCode ? { ...concept, outOfScope: FOREIGN_IDENTIFIER } : concept
}

/** The terms by which a phrase is looked up. */
function headOf(span: readonly QueryWord[]): string {
  return span.map(({ terms }) => terms[0]).join(' ')
}

/** How many words from `at` on stand together: a vocabulary phrase, or parts written apart. */
function phraseLength(typed: readonly QueryWord[], at: number, lexicon: Lexicon): number {
  for (let length = Math.min(LONGEST_PHRASE, typed.length - at); length > 1; length--) {
    const span = typed.slice(at, at + length)
    if (lexicon.expansions.has(headOf(span)) || lexicon.isOutOfScope(headOf(span))) return length
    if (joined(span, lexicon)) return length
  }
  return 1
}

/** `wi fi` as `wifi`, `sc network reachability` as the symbol, where the index knows it. */
function joined(span: readonly QueryWord[], lexicon: Lexicon): string | undefined {
  const together = span.map(({ text }) => plain(text).replaceAll('-', '')).join('')
  if (!/^[\p{L}\p{N}]{4,}$/u.test(together)) return undefined
  const [term] = termsOf(together)
  return term !== undefined && lexicon.has(term) ? term : undefined
}

function concept(span: readonly QueryWord[], places: readonly number[], lexicon: Lexicon): Concept {
  const alternatives: Alternative[] = [
    { how: 'typed', terms: span.flatMap((word) => typedTerms(word, lexicon)) },
  ]
  const one = span.length > 1 ? joined(span, lexicon) : undefined
  if (one)
    alternatives.push({ how: 'joined', terms: [{ term: one, weight: ALTERNATIVE_WEIGHT.joined }] })
  const known = span.every((word) => word.terms.some((term) => lexicon.has(term)))
  const trust = known ? ALTERNATIVE_WEIGHT.vocabularyOfKnown : ALTERNATIVE_WEIGHT.vocabulary
  for (const terms of lexicon.expansions.get(headOf(span)) ?? [])
    alternatives.push({
      how: 'vocabulary',
      terms: terms.map((term) => ({ term, weight: trust })),
    })
  const elsewhere = lexicon.isOutOfScope(headOf(span))
  const unknown = span.every((word) => !word.terms.some((term) => lexicon.has(term)))
  if (unknown && !elsewhere && alternatives.length === 1)
    alternatives.push(...span.flatMap((word) => unknownWord(word, lexicon)))
  if (span.length === 1 && alternatives.length === 1)
    alternatives.push(...span.flatMap((word) => misspelledIdentifier(word, lexicon)))
  const strange =
    alternatives.length === 1 ? span.map((word) => foreignIdentifier(word, lexicon)) : []
  const foreign = elsewhere ? ELSEWHERE : Math.max(0, ...strange)
  return { words: places, alternatives, outOfScope: foreign }
}

/** Names written as one word in code, of a type (`NWPath`) or of what one does (`handleNewFlow`). */
const NAME = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u
/** Likeness of a name with one letter wrong; see `misspelt.ts`. */
const SURELY = 0.7
/** Shortest name, and shortest beginning of one, that tells whose it is. */
const TELLING = { name: 6, beginning: 4 }

/**
 * How surely an identifier of which the index knows parts at most is somebody else's: a type surely, a
 * method half, since every language has its own words for the same; 0 when it continues a known name
 * (`MCSessionStateConnecting`), or when no part of a name with underscores or dots is new.
 */
function foreignIdentifier({ text, terms }: QueryWord, lexicon: Lexicon): number {
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

function isIdentifier(text: string): boolean {
  return text.length >= TELLING.name && NAME.test(text)
}

/** What a name that is known in parts only was meant to be. */
function misspelledIdentifier(word: QueryWord, lexicon: Lexicon): Alternative[] {
  if (!isIdentifier(word.text) || lexicon.has(word.terms[0] ?? '')) return []
  return correctionsOf(word, lexicon).map((terms) => ({ how: 'near', terms }))
}

/** What a word was meant to be. A name in code that is no more than like another is another's. */
function correctionsOf({ text, terms }: QueryWord, lexicon: Lexicon): readonly Correction[] {
  const meant = lexicon.corrected(plain(text), terms[0] ?? text)
  if (!isIdentifier(text) && !text.includes('_')) return meant
  return meant.filter(([only, ...more]) => more.length === 0 && (only?.weight ?? 0) >= SURELY)
}

function typedTerms(word: QueryWord, lexicon: Lexicon): { term: string; weight: number }[] {
  const [whole, ...parts] = word.terms
  const weight = whole !== undefined && lexicon.has(whole) ? ALTERNATIVE_WEIGHT.part : 1
  return [
    ...(whole === undefined ? [] : [{ term: whole, weight: 1 }]),
    ...parts.map((term) => ({ term, weight })),
  ]
}

/** A word that the index does not know: a code without its sign, typed in part, two in one, or misspelt. */
function unknownWord(word: QueryWord, lexicon: Lexicon): Alternative[] {
  const text = plain(word.text)
  if (/^\d+$/.test(text))
    return lexicon.has(`-${text}`)
      ? [{ how: 'near', terms: [{ term: `-${text}`, weight: ALTERNATIVE_WEIGHT.near }] }]
      : []
  const completed = lexicon
    .completed(text)
    .map(({ term, likeness }) => [{ term, weight: likeness }])
  const meant = completed.length > 0 ? completed : correctionsOf(word, lexicon)
  return meant.map((terms) => ({ how: 'near', terms }))
}
