import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closest } from '../../../../lib/util/closest'
import { editDistance } from '../../../../lib/search/spelling/edit-distance'

/** Levenshtein distance, computed by its definition. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  return Math.min(
    naive(a.slice(1), b) + 1,
    naive(a, b.slice(1)) + 1,
    naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  )
}

/** All words made by swapping two neighboring letters. */
function swaps(word: string): string[] {
  return [...word].map(
    (letter, n) => word.slice(0, n) + (word[n + 1] ?? '') + letter + word.slice(n + 2),
  )
}

describe('the distance between two words', () => {
  it('is the number of inserted, deleted or changed letters, and a swap counts once', () => {
    const word = fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, limit) => {
        const edits = a !== b && swaps(a).includes(b) ? 1 : naive(a, b)
        expect(editDistance(a, b, limit)).toBe(Math.min(edits, limit + 1))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the closest of several words', () => {
  it('is found in any case and returned as written', () => {
    expect(closest('multipear', ['Bonjour', 'MultiPeer'])).toBe('MultiPeer')
  })

  it('is null if the best differs in more than a third of the word', () => {
    expect(closest('abcdef', ['abcxyz'])).toBeNull()
    expect(closest('abcdef', ['abcdxy'])).toBe('abcdxy')
    expect(closest('abc', [])).toBeNull()
  })
})
