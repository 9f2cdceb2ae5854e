import { describe, expect, it } from 'vitest'
import { groupByKeys } from '../../../lib/util/group-by-keys'

describe('groupByKeys', () => {
  it('puts an item under each of its keys once, in the order of the items', () => {
    const groups = groupByKeys(['ab', 'b', 'bb'], (word) => word)
    expect([...groups]).toEqual([
      ['a', ['ab']],
      ['b', ['ab', 'b', 'bb']],
    ])
  })
})
