import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzer } from '../../../../lib/search/analysis/analyzer'
import { completions } from '../../../../lib/search/spelling/completions'
import { editDistance } from '../../../../lib/search/spelling/edit-distance'
import { correct } from '../../../../lib/search/spelling/correction'
import { fuzzyMatches } from '../../../../lib/search/spelling/fuzzy'

/** Optimal string alignment as its definition says it, without any limit. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const costs = [
    naive(a.slice(1), b) + 1,
    naive(a, b.slice(1)) + 1,
    naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ]
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    costs.push(naive(a.slice(2), b.slice(2)) + 1)
  return Math.min(...costs)
}

describe('typing errors', () => {
  it('are counted as the naive definition counts them, up to the limit', () => {
    const word = fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['conecting', 'conect', 'connect'],
    ['netowrk', 'netowrk', 'network'],
    ['connectivty', 'connectivti', 'connect'],
    ['opning', 'opn', 'open'],
  ])('%s stands for %s', (word, stem, term) => {
    const meant = fuzzyMatches(word, stem, [
      'network',
      'connect',
      'nwconnect',
      'open',
      'vpn',
      'zebra',
    ])
    expect(meant.map((near) => near.term)).toContain(term)
  })

  it('never turn one number or code into another', () => {
    expect(fuzzyMatches('-1201', '-1201', ['-1200', '-1001'])).toEqual([])
    expect(fuzzyMatches('en1', 'en1', ['en0'])).toEqual([])
  })
})

describe('a word typed in part', () => {
  it('becomes the shortest of the terms that begin with it', () => {
    const [first] = completions('nwconn', ['nwconnectiongroup', 'nwconnect'])
    expect(first?.term).toBe('nwconnect')
  })

  it('may be a name with digits, when it is nearly whole', () => {
    expect(completions('wifip2p', ['wifip2pd']).map(({ term }) => term)).toEqual(['wifip2pd'])
    expect(completions('ipv4', ['ipv4only'])).toEqual([])
    expect(completions('utun20', ['utun201'])).toEqual([])
  })

  it('becomes nothing while it is short or a number', () => {
    expect(completions('nw', ['nwconnect'])).toEqual([])
    expect(completions('120', ['1200'])).toEqual([])
    expect(completions('-120', ['-1200'])).toEqual([])
  })
})

describe('a word that was written together', () => {
  it('is taken apart where both parts are known', () => {
    const known = new Set(['hotspot', 'login'])
    const has = (term: string): boolean => known.has(term)
    expect(correct('hotspotlogin', 'hotspotlogin', known, has, analyzer)).toEqual([
      [expect.objectContaining({ term: 'hotspot' }), expect.objectContaining({ term: 'login' })],
    ])
  })
})
