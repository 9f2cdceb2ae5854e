import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOf, termsBeginning } from '../../../../lib/search/index/read/sorted-terms'

const text = fc.string({ maxLength: 4, unit: fc.constantFrom(...'abc') })

it('terms with a beginning are those that looking at all of them finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text), text, (terms, start) => {
      const sorted = [...terms].sort()
      expect(termsBeginning(start, sorted)).toEqual(sorted.filter((term) => term.startsWith(start)))
      expect(placeOf(start, sorted)).toBe(sorted.filter((term) => term < start).length)
    }),
  )
})
