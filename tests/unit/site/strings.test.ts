import { expect, it } from 'vitest'
import { logWords, searchMoreWords } from '../../../lib/site/strings'

/** Numbers from 1. */
const first = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

it('a line that matched twice is one line', () => {
  expect(searchMoreWords.logLines([1, 1])).toBe('line\u00a01')
  expect(logWords.errorLines([4, 4, 7])).toBe('lines\u00a04, 7')
})

it('lines that are not named are counted', () => {
  expect(searchMoreWords.logLines(first(12))).not.toContain('more')
  expect(searchMoreWords.logLines([...first(15), 15])).toMatch(/11, 12 and 3 more$/)
  expect(logWords.errorLines(first(10))).toMatch(/ 8 and 2 more$/)
})
