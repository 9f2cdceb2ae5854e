import { expect, it } from 'vitest'
import type { Concept } from '../../../../lib/search/query/concept'
import { hasForeignLetters, mayBeForeign } from '../../../../lib/search/languages/prefilter'

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

it('quotes, dashes and ellipses are no foreign letters', () => {
  expect(hasForeignLetters('the “Wi‑Fi” network – doesn’t open…')).toBe(false)
})

it('an English query with one typing error does not load the table of languages', () => {
  expect(mayBeForeign('netwrok', [concept('netwrok', 'network')], has)).toBe(false)
  expect(mayBeForeign('network', [concept('network')], has)).toBe(false)
})

it('a query of which half is unknown may be in another language', () => {
  const concepts = [concept('network'), concept('anmeldeseit'), concept('fehlt')]
  expect(mayBeForeign('network Anmeldeseite fehlt', concepts, has)).toBe(true)
})
