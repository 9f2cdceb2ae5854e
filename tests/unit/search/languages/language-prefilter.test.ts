import { expect, it } from 'vitest'
import type { Concept } from '../../../../lib/search/query/concept'
import {
  hasForeignLetters,
  isForeign,
  mayBeForeign,
} from '../../../../lib/search/languages/language-prefilter'

const concept = (term: string, corrected?: string): Concept => ({
  words: [0],
  alternatives: [
    { how: 'typed', terms: [{ term, weight: 1 }] },
    ...(corrected ? [{ how: 'near' as const, terms: [{ term: corrected, weight: 0.8 }] }] : []),
  ],
  outOfScope: 0,
})
const has = (term: string): boolean => term === 'network'

it.each(['réseau', 'Gerät', '网络', 'сеть', '네트워크'])('%s has foreign letters', (query) => {
  expect(hasForeignLetters(query)).toBe(true)
})

it('quotes, dashes and ellipses are not foreign letters', () => {
  expect(hasForeignLetters('the “Wi‑Fi” network – doesn’t open…')).toBe(false)
})

it('an English query with one typo does not load the language table', () => {
  expect(mayBeForeign('netwrok', [concept('netwrok', 'network')], has)).toBe(false)
  expect(mayBeForeign('network', [concept('network')], has)).toBe(false)
})

it('a query with half of its words unknown may be in another language', () => {
  const concepts = [concept('network'), concept('anmeldeseit'), concept('fehlt')]
  expect(mayBeForeign('network Anmeldeseite fehlt', concepts, has)).toBe(true)
})

it('a long text is a log and never a question in another language', () => {
  expect(mayBeForeign('ошибка '.repeat(100), [concept('x')], has)).toBe(false)
})

it('one accent or one Greek letter does not make an English query foreign', () => {
  const known = [concept('network'), concept('network'), concept('cafe')]
  expect(isForeign('café network', known, has)).toBe(false)
  expect(isForeign('network μ', known, has)).toBe(false)
  expect(isForeign('sieć nie działa', [concept('siec'), concept('dziala')], has)).toBe(true)
  expect(isForeign('сеть', [concept('сеть')], has)).toBe(true)
})
