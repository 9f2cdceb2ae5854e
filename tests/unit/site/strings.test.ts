import { expect, it } from 'vitest'
import { ACTION } from '../../../lib/search/index/index-files'
import { deferredSearchWords, logWords, symptomWords } from '../../../lib/site/strings'

/** The numbers from 1 to `count`. */
const first = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

it('a line that matched twice counts as one line', () => {
  expect(deferredSearchWords.logLines([1, 1])).toBe('line\u00a01')
  expect(logWords.errorLines([4, 4, 7])).toBe('lines\u00a04, 7')
})

it('lines that are not listed are counted', () => {
  expect(deferredSearchWords.logLines(first(12))).not.toContain('more')
  expect(deferredSearchWords.logLines([...first(15), 15])).toMatch(/11, 12 and 3 more$/)
  expect(logWords.errorLines(first(10))).toMatch(/ 8 and 2 more$/)
})

it('the section with what to do now has the same name in excerpts as on its page', () => {
  expect(ACTION.heading).toBe(symptomWords.whatNow)
})
