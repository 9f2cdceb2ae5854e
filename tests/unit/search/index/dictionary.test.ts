import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  MOST_TERMS,
  packDictionary,
  unpackDictionary,
} from '../../../../lib/search/index/dictionary'

const term = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'abxyz09-._é☂') })
const counts = fc
  .dictionary(term, fc.integer({ min: 1, max: 100_000 }))
  .map((record) => new Map(Object.entries(record)))

it('gives back every term with the number of its pages', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const sorted = [...given].sort(([a], [b]) => (a < b ? -1 : 1))
      expect([...unpackDictionary(packDictionary(given))]).toEqual(sorted)
    }),
  )
})

it('keeps the terms on the most pages of a large corpus', () => {
  const names = Array.from({ length: MOST_TERMS + 2 }, (_, n) => `t${n}`)
  const kept = unpackDictionary(packDictionary(new Map(names.map((name, n) => [name, n + 1]))))
  expect(kept.size).toBe(MOST_TERMS)
  expect(names.filter((name) => !kept.has(name))).toEqual(['t0', 't1'])
})
