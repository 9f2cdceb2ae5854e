import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BitReader, BitWriter, codeBits, codeNumber } from '../../../../lib/search/index/coder'
import { codeShard, run } from '../../../../lib/search/index/shard-format'
import { TERM_CLASS } from '../../../../lib/search/index/index-files'
import { LEVELS, levelOf, weightOf } from '../../../../lib/search/index/field-weights'

const posting = fc.record({ page: fc.nat(2000), level: fc.nat(LEVELS - 1) })
const shard = fc
  .uniqueArray(
    fc.tuple(
      fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'abcxyz019-.é☂') }),
      fc.uniqueArray(posting, { maxLength: 30, selector: ({ page }) => page }),
      fc.constantFrom(...Object.values(TERM_CLASS)),
    ),
    { maxLength: 40, selector: ([term]) => term },
  )
  .map((entries) => {
    const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      terms: sorted.map(([term]) => term),
      postings: sorted.map(([, list]) =>
        list.map(({ page, level }) => page * LEVELS + level).sort((a, b) => a - b),
      ),
      classes: sorted.map(([, , is]) => is),
    }
  })

describe('the coded form of a shard', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(shard, (given) => {
        const writer = new BitWriter()
        run(codeShard(writer, given))
        expect(run(codeShard(new BitReader(writer.end())))).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })

  it('ends on any bytes, so that a broken file cannot hang a page', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const reading = codeShard(new BitReader(bytes))
        try {
          for (let steps = 0; steps < 50; steps++) if (reading.next().done) return
        } catch (error) {
          expect(String(error)).toContain('the index is broken')
        }
      }),
      { numRuns: 20 },
    )
  })

  it('codes numbers of every size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 30 - 2)), (numbers) => {
        const writer = new BitWriter()
        for (const number of numbers) codeNumber(writer, [1], number)
        codeBits(writer, [2], 3, 5)
        const reader = new BitReader(writer.end())
        expect(numbers.map(() => codeNumber(reader, [1], 0))).toEqual(numbers)
        expect(codeBits(reader, [2], 3, 0)).toBe(5)
      }),
      { numRuns: 60 },
    )
  })
})

describe('levels of weight', () => {
  it('keep the order of weights and lose less than one level', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), (weight) => {
        expect(levelOf(weightOf(levelOf(weight)))).toBe(levelOf(weight))
      }),
    )
  })
})
