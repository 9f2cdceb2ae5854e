import { expect, it } from 'vitest'
import { judge } from '../../../../../lib/dev/bench/search/judge'

it('gives a perfect list the full score', () => {
  expect(judge({ p1: 3, p2: 2 }, [['p1'], ['p2']])).toEqual({ first: 1, ndcg: 1 })
})

it('counts a page that reports two posts for both', () => {
  expect(judge({ p1: 3, p2: 2 }, [['p1', 'p2']])).toEqual({ first: 1, ndcg: 1 })
})

it('counts each post once', () => {
  const twice = judge({ p1: 3, p2: 2 }, [['p1'], ['p1'], ['p2']])
  expect(twice.ndcg).toBeLessThan(1)
})

it('counts nothing for a page that reports more than six posts', () => {
  expect(judge({ p1: 3 }, [['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']]).first).toBe(0)
})

it('needs a grade of two for a success', () => {
  expect(judge({ p1: 1, p2: 3 }, [['p1'], ['p2']]).first).toBe(2)
})
