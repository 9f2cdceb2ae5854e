import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Scores } from '../../../../lib/search/query/scores'

const changes = fc.array(
  fc.record({ page: fc.nat(9), score: fc.integer({ min: 1, max: 5 }), isAdded: fc.boolean() }),
)

describe('the scores of pages', () => {
  it('are those of a plain map, and so is the best of them', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const scores = new Scores(10)
        const map = new Map<number, number>()
        for (const { page, score, isAdded } of steps) {
          if (isAdded) scores.add(page, score)
          else scores.set(page, score)
          map.set(page, isAdded ? (map.get(page) ?? 0) + score : score)
        }
        const [best] = [...map].sort(([a, m], [b, n]) => n - m || a - b)
        expect([...scores.pages].sort()).toEqual([...map.keys()].sort())
        expect(scores.pages.map((page) => scores.of(page))).toEqual(
          scores.pages.map((page) => map.get(page)),
        )
        expect(scores.best()).toEqual(best && { page: best[0], score: best[1] })
      }),
    )
  })

  it('with room for more pages keep those that they have', () => {
    const scores = new Scores(1)
    scores.set(0, 2)
    const more = scores.withRoomFor(1)
    more.set(1, 3)
    expect([more.of(0), more.of(1), scores.of(1)]).toEqual([2, 3, 0])
  })

  it('of 0 are those of pages that do not match', () => {
    const scores = new Scores(2)
    scores.set(1, 0)
    expect(scores.pages).toEqual([])
    expect(scores.best()).toBeUndefined()
  })
})
