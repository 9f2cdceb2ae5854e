import { plain } from './fold'
import type { Widening } from './index-data'
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
  /** As typed. */
  readonly text: string
  readonly alternatives: readonly Alternative[]
}

/** What understanding a query needs to know of the index. */
export interface Lexicon {
  has(term: string): boolean
  readonly terms: readonly string[]
  readonly widenings: ReadonlyMap<string, Widening[1]>
}

/** Weights of what was not typed itself. Measured in docs/search.md. */
export const TRUST = { part: 0.6, joined: 1, vocabulary: 0.85, vocabularyOfKnown: 0.55, near: 0.85 } as const

/** Longest vocabulary phrase, in words that are not stop words. */
const LONGEST_PHRASE = 4

/** Words of a query that are looked at; a pasted log has many, the rarest of which decide. */
export const MOST_WORDS = 400

interface Typed {
  readonly text: string
  readonly terms: readonly string[]
}

/** The concepts of a query, each word in one concept only. Never throws. */
export function understand(query: string, lexicon: Lexicon): Concept[] {
  const typed: Typed[] = []
  for (const { text } of words(query)) {
    const terms = termsOf(text)
    if (terms.length > 0 && typed.length < MOST_WORDS) typed.push({ text, terms })
  }
  const concepts: Concept[] = []
  const seen = new Set<string>()
  for (let at = 0; at < typed.length;) {
    const length = phraseLength(typed, at, lexicon)
    const span = typed.slice(at, at + length)
    const key = span.map(({ terms }) => terms[0]).join(' ')
    if (!seen.has(key)) concepts.push(concept(span, typed, at, lexicon))
    seen.add(key)
    at += length
  }
  return concepts
}

/** How many words from `at` on stand together: a vocabulary phrase, or parts written apart. */
function phraseLength(typed: readonly Typed[], at: number, lexicon: Lexicon): number {
  for (let length = Math.min(LONGEST_PHRASE, typed.length - at); length > 1; length--) {
    const span = typed.slice(at, at + length)
    if (lexicon.widenings.has(span.map(({ terms }) => terms[0]).join(' '))) return length
    if (length === 2 && joined(span, lexicon)) return 2
  }
  return 1
}

/** `wi fi` as `wifi`, where the index knows it. */
function joined(span: readonly Typed[], lexicon: Lexicon): string | undefined {
  const [term] = termsOf(span.map(({ text }) => plain(text)).join(''))
  return term !== undefined && term.length > 3 && lexicon.has(term) ? term : undefined
}

function concept(
  span: readonly Typed[],
  typed: readonly Typed[],
  at: number,
  lexicon: Lexicon,
): Concept {
  const alternatives: Alternative[] = [
    { how: 'typed', terms: span.flatMap((word) => typedTerms(word, lexicon)) },
  ]
  const one = span.length > 1 ? joined(span, lexicon) : undefined
  if (one) alternatives.push({ how: 'joined', terms: [{ term: one, weight: TRUST.joined }] })
  const known = span.every((word) => word.terms.some((term) => lexicon.has(term)))
  const trust = known ? TRUST.vocabularyOfKnown : TRUST.vocabulary
  for (const terms of lexicon.widenings.get(span.map(({ terms }) => terms[0]).join(' ')) ?? [])
    alternatives.push({
      how: 'vocabulary',
      terms: terms.map((term) => ({ term, weight: trust })),
    })
  if (
    span.every((word) => !word.terms.some((term) => lexicon.has(term))) &&
    alternatives.length === 1
  )
    alternatives.push(...span.flatMap((word) => unknownWord(word, lexicon)))
  return { text: span.map(({ text }) => text).join(' '), alternatives }
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
