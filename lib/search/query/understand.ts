import { plain } from '../analysis/fold'
import { termsOf } from '../analysis/terms'
import { type Alternative, ALTERNATIVE_WEIGHT, type Concept } from './concept'
import { FOREIGN_IDENTIFIER, foreignIdentifier } from './identifiers'
import type { Lexicon } from './lexicon'
import type { QueryWord } from './query-words'
import { unfinished } from '../spelling/unfinished-word'
import { misspelledIdentifier, unknownWord } from './unknown-words'

/** `Concept.outOfScope` of the name of another field. */
const OTHER_FIELD = 1.5

/** Maximum length of a vocabulary phrase, or of a name written in parts, in words without stop words. */
const LONGEST_PHRASE = 5

/**
 * Returns the concepts of a query. Each word is in one concept; a repeated concept counts once.
 *
 * @param isUnfinished whether the last word may not be typed to its end
 */
export function understand(
  typed: readonly QueryWord[],
  lexicon: Lexicon,
  isUnfinished = false,
): Concept[] {
  const concepts = new Map<string, Concept>()
  for (let at = 0; at < typed.length;) {
    const length = phraseLength(typed, at, lexicon)
    const span = typed.slice(at, at + length)
    const places = span.map((_, n) => at + n)
    const key = span.map(({ terms }) => terms.join()).join(' ')
    const before = concepts.get(key)
    const own = before
      ? { ...before, words: [...before.words, ...places] }
      : concept(span, places, lexicon)
    at += length
    const [word] = span
    const isLast = isUnfinished && at === typed.length && length === 1
    concepts.set(key, isLast && word ? unfinished(own, word, lexicon) : own)
  }
  const found = [...concepts.values()]
  return namesUnknownCode(typed, lexicon) ? found.map((one) => codeAsForeign(one, typed)) : found
}

const isDomain = ({ text }: QueryWord): boolean => /domain$/i.test(text)
const isNumber = ({ text }: QueryWord): boolean => /^-?\d+$/.test(text)

/** `NSCocoaErrorDomain 133020`: a domain with a code that the index does not have. */
function namesUnknownCode(typed: readonly QueryWord[], lexicon: Lexicon): boolean {
  return (
    typed.some(isDomain) && typed.some((word) => isNumber(word) && !isKnownNumber(word, lexicon))
  )
}

/** Whether the index has a number, with or without a minus sign. */
function isKnownNumber({ terms }: QueryWord, lexicon: Lexicon): boolean {
  return terms.some((term) => lexicon.has(term) || lexicon.has(`-${term}`))
}

function codeAsForeign(concept: Concept, typed: readonly QueryWord[]): Concept {
  const isCode = concept.words.some((n) => typed[n] && (isDomain(typed[n]) || isNumber(typed[n])))
  return isCode ? { ...concept, outOfScope: FOREIGN_IDENTIFIER } : concept
}

/** The terms under which a phrase is looked up. */
function headOf(span: readonly QueryWord[]): string {
  return span.map(({ terms }) => terms[0]).join(' ')
}

/** Number of words from `at` that belong together: a vocabulary phrase, or a name written in parts. */
function phraseLength(typed: readonly QueryWord[], at: number, lexicon: Lexicon): number {
  for (let length = Math.min(LONGEST_PHRASE, typed.length - at); length > 1; length--) {
    const span = typed.slice(at, at + length)
    if (lexicon.expansions.has(headOf(span)) || lexicon.isOutOfScope(headOf(span))) return length
    if (joined(span, lexicon)) return length
  }
  return 1
}

/** `wi fi` as `wifi`, `sc network reachability` as the symbol, if the index has it. */
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
  const isOutOfScope = lexicon.isOutOfScope(headOf(span))
  const unknown = span.every((word) => !word.terms.some((term) => lexicon.has(term)))
  if (unknown && !isOutOfScope && alternatives.length === 1)
    alternatives.push(...span.flatMap((word) => unknownWord(word, lexicon)))
  if (span.length === 1 && alternatives.length === 1)
    alternatives.push(...span.flatMap((word) => misspelledIdentifier(word, lexicon)))
  const foreign =
    alternatives.length === 1 ? span.map((word) => foreignIdentifier(word, lexicon)) : []
  const outOfScope = isOutOfScope ? OTHER_FIELD : Math.max(0, ...foreign)
  return { words: places, alternatives, outOfScope }
}

function typedTerms(word: QueryWord, lexicon: Lexicon): { term: string; weight: number }[] {
  const [whole, ...parts] = word.terms
  const weight = whole !== undefined && lexicon.has(whole) ? ALTERNATIVE_WEIGHT.part : 1
  return [
    ...(whole === undefined ? [] : [{ term: whole, weight: 1 }]),
    ...parts.map((term) => ({ term, weight })),
  ]
}
