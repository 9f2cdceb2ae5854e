import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type PackedShard,
  packShard,
  type Shard,
  TERM_CLASS,
  type TermClass,
  unpackShard,
} from '../../../../lib/search/index/shard-format'
import { LEVELS, levelOf, weightOf } from '../../../../lib/search/index/weight-levels'

/** Words as the analyzer makes them, and phrases of them. */
const word = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abcxyz019-._é☂') })
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')),
)
const posting = fc.record({
  page: fc.oneof(fc.nat(300), fc.nat(100_000)),
  level: fc.nat(LEVELS - 1),
})
const entry = fc.record({
  term,
  postings: fc.uniqueArray(posting, { maxLength: 40, selector: ({ page }) => page }),
  termClass: fc.constantFrom(...Object.values(TERM_CLASS)),
})
const entries = fc.uniqueArray(entry, { maxLength: 40, selector: (one) => one.term })

interface Row {
  readonly term: string
  readonly termClass: TermClass
  readonly postings: readonly { readonly page: number; readonly level: number }[]
}

function shardOf(rows: readonly Row[]): Shard {
  return {
    terms: rows.map((row) => row.term),
    postings: rows.map((row) => row.postings.map(({ page, level }) => page * LEVELS + level)),
    classes: rows.map(({ termClass }) => termClass),
  }
}

function rowsOf({ terms, postings, classes }: Shard): Row[] {
  return terms.map((term, n) => ({
    term,
    termClass: classes[n] as TermClass,
    postings: (postings[n] ?? []).map((posting) => ({
      page: Math.floor(posting / LEVELS),
      level: posting % LEVELS,
    })),
  }))
}

describe('a packed shard', () => {
  it('gives back every term with its class, its pages and their levels', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const rows = given
          .map((row) => ({ ...row, postings: row.postings.sort((a, b) => a.page - b.page) }))
          .sort((a, b) => (a.term < b.term ? -1 : 1))
        const file = JSON.stringify(packShard(shardOf(rows)))
        expect(rowsOf(unpackShard(JSON.parse(file) as PackedShard))).toEqual(rows)
      }),
    )
  })

  it.each([0, 31, 32, 1023, 1024, 16_383, 16_384, 20_000, 1_000_000, 2 ** 31])(
    'reads page %i back as itself, on every level',
    (page) => {
      for (let level = 0; level < LEVELS; level++) {
        const postings = [[page * LEVELS + level]]
        const shard = { terms: ['a'], postings, classes: [TERM_CLASS.own] }
        expect(unpackShard(packShard(shard))).toEqual(shard)
      }
    },
  )

  it('may be empty', () => {
    const shard = { terms: [], postings: [], classes: [] }
    expect(unpackShard(packShard(shard))).toEqual(shard)
  })

  it('is refused when a part of it is missing', () => {
    const shard = { terms: ['a', 'ab'], postings: [[1], [40]], classes: [0, 0] as const }
    const packed = packShard(shard)
    for (const part of ['terms', 'classes', 'counts', 'pages', 'levels'] as const)
      expect(() => unpackShard({ ...packed, [part]: '' }), part).toThrow('damaged')
  })

  it('is not made of what it cannot hold', () => {
    const postings = [[16, 0]]
    const own = [TERM_CLASS.own]
    expect(() => packShard({ terms: ['a'], postings, classes: own })).toThrow('out of order')
    expect(() => packShard({ terms: ['A'], postings: [[]], classes: own })).toThrow('“A”')
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
