import fc from 'fast-check'
import { expect, it } from 'vitest'
import { separatorsOf, shardsOf } from '../../../../lib/search/index/build/shards'
import { Shards } from '../../../../lib/search/index/read/shards'
import { firstWord } from '../../../../lib/search/analysis/phrase'

const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abc-.9é') })
const term = fc.oneof(
  word,
  fc.tuple(word, word).map((words) => words.join(' ')),
)

it('each term is looked up in the shard that has it, and all terms of one first word in one shard', () => {
  fc.assert(
    fc.property(fc.uniqueArray(term, { minLength: 1, maxLength: 60 }), (terms) => {
      const pages = Array.from({ length: 100 }, (_, n) => n)
      const shards = shardsOf(new Map(terms.map((one) => [one, pages])), new Set(), new Set())
      const read = new Shards(separatorsOf(shards), 1, () => Promise.reject(new Error()))
      shards.forEach((shard, n) => {
        for (const one of shard.terms) expect(read.of(one)).toBe(n)
      })
      const firsts = shards.flatMap((shard) => [...new Set(shard.terms.map(firstWord))])
      expect(new Set(firsts).size).toBe(firsts.length)
    }),
  )
})
