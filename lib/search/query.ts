import { plain } from './fold'
import { nearby } from './nearby'
import { phraseTerms } from './vocabulary'
import { termsOf } from './terms'
import { words } from './words'

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
  readonly foreign: number
}

/** What understanding a query needs to know of the index. */
export interface Lexicon {
  has(term: string): boolean
  readonly terms: Iterable<string>
  /** Terms of other fields; see `elsewhere.ts`. */
  readonly elsewhere: ReadonlySet<string>
  readonly widenings: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Weights of what was not typed itself. Measured in docs/search.md. */
export const TRUST = {
  part: 0.6,
  joined: 1,
  vocabulary: 0.85,
  vocabularyOfKnown: 0.55,
  near: 0.85,
}

const STRANGE = 1
const ELSEWHERE = 1.5

/** Longest vocabulary phrase, in words that are not stop words. */
const LONGEST_PHRASE = 4

/** Words of a query that are looked at; a pasted log has many, the rarest of which decide. */
export const MOST_WORDS = 400

/** A word of the query that is not a stop word. */
export interface Typed {
  readonly text: string
  /** Where it stands in the query. */
  readonly start: number
  readonly end: number
  readonly terms: readonly string[]
}

/** The words of a query that mean something, in order. Never throws. */
export function typedWords(query: string): Typed[] {
  return words(query)
    .map((word) => ({ ...word, terms: termsOf(word.text) }))
    .filter(({ terms }) => terms.length > 0)
    .slice(0, MOST_WORDS)
}

/** The concepts of a query, each word in one concept only; a concept that comes again counts once. */
export function understand(typed: readonly Typed[], lexicon: Lexicon): Concept[] {
  const concepts = new Map<string, Concept>()
  for (let at = 0; at < typed.length;) {
    const length = phraseLength(typed, at, lexicon)
    const span = typed.slice(at, at + length)
    const places = span.map((_, n) => at + n)
    const key = headOf(span)
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

const isDomain = ({ text }: Typed): boolean => /domain$/i.test(text)
const isNumber = ({ text }: Typed): boolean => /^-?\d+$/.test(text)

/** `NSCocoaErrorDomain 133020`: a domain that the corpus knows with a code that it does not. */
function namesUnknownCode(typed: readonly Typed[], lexicon: Lexicon): boolean {
  return (
    typed.some(isDomain) &&
    typed.some((word) => isNumber(word) && !word.terms.some((term) => lexicon.has(term)))
  )
}

function codeAsForeign(concept: Concept, typed: readonly Typed[]): Concept {
  const isCode = concept.words.some((n) => typed[n] && (isDomain(typed[n]) || isNumber(typed[n])))
  return isCode ? { ...concept, foreign: STRANGE } : concept
}

/** The terms by which a phrase is looked up. */
function headOf(span: readonly Typed[]): string {
  return span.map(({ terms }) => terms[0]).join(' ')
}

/** How many words from `at` on stand together: a vocabulary phrase, or parts written apart. */
function phraseLength(typed: readonly Typed[], at: number, lexicon: Lexicon): number {
  for (let length = Math.min(LONGEST_PHRASE, typed.length - at); length > 1; length--) {
    const span = typed.slice(at, at + length)
    if (lexicon.widenings.has(headOf(span)) || lexicon.elsewhere.has(headOf(span))) return length
    if (length === 2 && joined(span, lexicon)) return 2
  }
  return 1
}

/** `wi fi` as `wifi`, where the index knows it. */
function joined(span: readonly Typed[], lexicon: Lexicon): string | undefined {
  const [term] = termsOf(span.map(({ text }) => plain(text)).join(''))
  return term !== undefined && term.length > 3 && lexicon.has(term) ? term : undefined
}

function concept(span: readonly Typed[], places: readonly number[], lexicon: Lexicon): Concept {
  const alternatives: Alternative[] = [
    { how: 'typed', terms: span.flatMap((word) => typedTerms(word, lexicon)) },
  ]
  const one = span.length > 1 ? joined(span, lexicon) : undefined
  if (one) alternatives.push({ how: 'joined', terms: [{ term: one, weight: TRUST.joined }] })
  const known = span.every((word) => word.terms.some((term) => lexicon.has(term)))
  const trust = known ? TRUST.vocabularyOfKnown : TRUST.vocabulary
  for (const terms of lexicon.widenings.get(headOf(span)) ?? [])
    alternatives.push({
      how: 'vocabulary',
      terms: terms.map((term) => ({ term, weight: trust })),
    })
  const elsewhere = lexicon.elsewhere.has(headOf(span))
  const unknown = span.every((word) => !word.terms.some((term) => lexicon.has(term)))
  if (unknown && !elsewhere && alternatives.length === 1)
    alternatives.push(...span.flatMap((word) => unknownWord(word, lexicon)))
  const strange = alternatives.length === 1 && span.some((word) => isStrange(word, lexicon))
  const foreign = elsewhere ? ELSEWHERE : strange ? STRANGE : 0
  return { words: places, alternatives, foreign }
}

/** An identifier of which the index knows parts at most: somebody else's. */
function isStrange({ text, terms }: Typed, lexicon: Lexicon): boolean {
  return (
    text.length > 5 && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|_/u.test(text) && !lexicon.has(terms[0] ?? '')
  )
}

function typedTerms(word: Typed, lexicon: Lexicon): { term: string; weight: number }[] {
  const [whole, ...parts] = word.terms
  const weight = whole !== undefined && lexicon.has(whole) ? TRUST.part : 1
  return [
    ...(whole === undefined ? [] : [{ term: whole, weight: 1 }]),
    ...parts.map((term) => ({ term, weight })),
  ]
}

/** A word that the index does not know: a code without its sign, two words in one, or misspelt. */
function unknownWord(word: Typed, lexicon: Lexicon): Alternative[] {
  const text = plain(word.text)
  if (/^\d+$/.test(text))
    return lexicon.has(`-${text}`)
      ? [{ how: 'near', terms: [{ term: `-${text}`, weight: TRUST.near }] }]
      : []
  const split = splitWord(text, lexicon)
  if (split) return [split]
  return nearby(text, word.terms[0] ?? text, lexicon.terms).map(({ term, likeness }) => ({
    how: 'near',
    terms: [{ term, weight: likeness }],
  }))
}

function splitWord(text: string, lexicon: Lexicon): Alternative | undefined {
  for (let at = text.length - 3; at >= 3; at--) {
    const terms = phraseTerms(`${text.slice(0, at)} ${text.slice(at)}`)
    if (terms.length === 2 && terms.every((term) => lexicon.has(term)))
      return { how: 'near', terms: terms.map((term) => ({ term, weight: TRUST.near })) }
  }
  return undefined
}
