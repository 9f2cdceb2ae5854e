import { describe, expect, it } from 'vitest'
import { ageInMinutes, isActivity, parseCount } from '../../../../../lib/ingest/read/text/metrics'

describe('a count', () => {
  it.each([
    ['0', 0, 0],
    ['133', 133, 0],
    ['1,204', 1204, 0],
    ['1k', 1_000, 500],
    ['7.6k', 7_600, 50],
    ['14k', 14_000, 500],
    ['1.2m', 1_200_000, 50_000],
    ['3.5K', 3_500, 50],
  ])('%s is %d, give or take %d', (shown, value, within) => {
    expect(parseCount(shown)).toEqual({ shown, value, within })
  })

  it.each(['', '-5', '1.5', '1.', 'k', '12 views', '99999999999999', '1.23456k', '٣'])(
    '%s is not a count',
    (shown) => expect(parseCount(shown)).toBeNull(),
  )
})

describe('an activity', () => {
  it.each([
    '3w',
    '43m',
    '1m',
    '16h',
    '2y',
    'Jan ’26',
    "Feb '19",
    'May 2024',
    'Mar 3, 2025',
    '2025-10-07',
    '3 weeks ago',
    'yesterday',
  ])('can be %s', (shown) => expect(isActivity(shown)).toBe(true))

  it.each(['133', 'January', 'Jan', 'w', '3 ways', 'now and then', 'Jan ’2', ''])(
    'cannot be %s',
    (shown) => expect(isActivity(shown)).toBe(false),
  )

  it('counts m as minutes and names months', () => {
    expect(['43m', '1h', '2d', '1w', '2 weeks ago', 'Jan ’26'].map(ageInMinutes)).toEqual([
      43,
      60,
      2_880,
      10_080,
      20_160,
      null,
    ])
  })
})
