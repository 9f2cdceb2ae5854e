import { expect, it } from 'vitest'
import { headingId } from '../../../lib/markdown/headings'

it('a heading never takes an id of the frame of the page', () => {
  const used = new Set<string>()
  expect(headingId('Main', used)).toBe('main-2')
  expect(headingId('main', used)).toBe('main-3')
  expect(headingId('Q', used)).toBe('q-2')
})

it('20,000 equal headings get different ids within a second', () => {
  const used = new Set<string>()
  const started = performance.now()
  for (let n = 0; n < 20_000; n++) headingId('Same words', used)
  expect(used.size).toBe(20_000)
  expect(performance.now() - started).toBeLessThan(1000)
})

it('a heading of a megabyte has a short id', () => {
  expect(headingId('word '.repeat(200_000), new Set()).length).toBeLessThan(100)
})
