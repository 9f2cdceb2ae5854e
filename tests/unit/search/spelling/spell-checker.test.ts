import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzer } from '../../../../lib/search/analysis/analyzer'
import { fuzzyMatches } from '../../../../lib/search/spelling/fuzzy'
import { SimilarTerms } from '../../../../lib/search/spelling/similar-terms'
import { SpellChecker } from '../../../../lib/search/spelling/spell-checker'

const TERMS = ['network', 'connect', 'nwconnect', 'open', 'vpn', 'zebra', 'hotspot', 'login', 'en0']

/** The terms that a word is taken for, the likeliest first. */
function meantBy(word: string, terms: readonly string[] = TERMS): string[][] {
  const checker = new SpellChecker(analyzer)
  checker.add(terms)
  const [stem = word] = analyzer.termsOf(word)
  const corrections = checker.correct(word, stem, (term) => terms.includes(term))
  return corrections.map((correction) => correction.map(({ term }) => term))
}

describe('a misspelled word', () => {
  it.each([
    ['conecting', 'connect', 'a letter dropped, before an ending'],
    ['netowrk', 'network', 'two letters swapped'],
    ['connectivty', 'connect', 'an ending misspelled'],
    ['opning', 'open', 'a letter dropped in a short stem'],
    ['zzebra', 'zebra', 'a letter doubled'],
    ['metwork', 'network', 'the first letter of a long word'],
  ])('%s stands for %s: %s', (word, term) => {
    expect(meantBy(word)).toContainEqual([term])
  })

  it('never stands for another number or code', () => {
    expect(meantBy('-1201', ['-1200', '-1001'])).toEqual([])
    expect(meantBy('en1')).toEqual([])
  })

  it('stands for two words that were written together, where both are known', () => {
    expect(meantBy('hotspotlogin')).toEqual([['hotspot', 'login']])
    expect(meantBy('hotspotlogin', ['hotspot', 'log'])).toEqual([['hotspot']])
  })
})

describe('the terms that come into question', () => {
  const letters = fc.constantFrom(...'abcde')
  const word = fc.string({ minLength: 4, maxLength: 9, unit: letters })

  it('hold all that a comparison with every term would find', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (terms, typed) => {
        const similar = new SimilarTerms()
        similar.add(terms)
        expect(fuzzyMatches(typed, typed, similar.to(typed))).toEqual(
          fuzzyMatches(typed, typed, terms),
        )
      }),
    )
  })
})
