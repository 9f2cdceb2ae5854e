import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FacetIndex } from '../../../../lib/browser/browse/facet-index'
import { gapsOf } from '../../../../lib/site/browse/format'

const VALUES = ['kind/report', 'kind/guide', 'os/ios-26', 'os/macos-15', 'area/wifi']

/** Rows by their values, and the index of them. */
function indexOf(rows: readonly (readonly string[])[]): FacetIndex {
  const gaps = VALUES.map((value) => {
    const numbers = rows.flatMap((own, row) => (own.includes(value) ? [row] : []))
    return [value, gapsOf(numbers)] as const
  })
  return new FacetIndex({ count: rows.length, gaps: Object.fromEntries(gaps) })
}

/** Whether a row matches, found row by row. */
function matches(own: readonly string[], chosen: readonly string[]): boolean {
  const facets = new Set(chosen.map((value) => value.split('/')[0]))
  return [...facets].every((facet) =>
    chosen.some((value) => value.startsWith(`${facet}/`) && own.includes(value)),
  )
}

describe('the facet index', () => {
  it('finds and counts the same rows as a check of each row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(VALUES), { maxLength: 30 }),
        fc.subarray(VALUES),
        (rows, chosen) => {
          const index = indexOf(rows)
          expect([...index.matching(chosen)]).toEqual(
            rows.map((own) => (matches(own, chosen) ? 1 : 0)),
          )
          const counts = index.counts(VALUES, chosen)
          for (const value of VALUES) {
            const others = chosen.filter((other) => other.split('/')[0] !== value.split('/')[0])
            const expected = rows.filter((own) => own.includes(value) && matches(own, others))
            expect(counts.get(value)).toBe(expected.length)
          }
        },
      ),
    )
  })

  it('knows no rows of a value that an old address names', () => {
    expect([...indexOf([['kind/guide']]).matching(['kind/gone'])]).toEqual([0])
  })
})
