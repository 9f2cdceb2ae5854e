import { expect, it } from 'vitest'
import { judge } from '../../../../../lib/dev/bench/search/judge'

it('gives a perfect list a full score', () => {
  expect(judge({ p1: 3, p2: 2 }, [['p1'], ['p2']])).toEqual({ first: 1, ndcg: 1 })
})

it('counts a page with two reports for both posts', () => {
  expect(judge({ p1: 3, p2: 2 }, [['p1', 'p2']])).toEqual({ first: 1, ndcg: 1 })
})

it('counts each post once', () => {
  const twice = judge({ p1: 3, p2: 2 }, [['p1'], ['p1'], ['p2']])
  expect(twice.ndcg).toBeLessThan(1)
})

it('counts nothing for a page with more than six reports', () => {
  expect(judge({ p1: 3 }, [['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']]).first).toBe(0)
})

it('counts a hit as a success from grade 2', () => {
  expect(judge({ p1: 1, p2: 3 }, [['p1'], ['p2']]).first).toBe(2)
})
