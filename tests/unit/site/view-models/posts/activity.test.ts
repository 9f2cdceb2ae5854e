import { describe, expect, it } from 'vitest'
import { activityRank } from '../../../../../lib/site/view-models/posts/activity'

describe('the order of activities', () => {
  it('puts minutes before hours, weeks and months', () => {
    const shown = ['Nov ’25', '3w', '43m', 'Jan ’26', '2d', '5h']
    expect(shown.toSorted((a, b) => activityRank(b) - activityRank(a))).toEqual([
      '43m',
      '5h',
      '2d',
      '3w',
      'Jan ’26',
      'Nov ’25',
    ])
  })

  it('puts what it cannot read last', () => {
    expect(activityRank('yesterday')).toBe(0)
    expect(activityRank('Foo ’26')).toBe(0)
  })
})
