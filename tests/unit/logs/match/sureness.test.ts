import { describe, expect, it } from 'vitest'
import { surenessOf } from '../../../../lib/logs/match/sureness'

describe('how sure a match is', () => {
  it('is clear only from more than one line', () => {
    expect(surenessOf(0.9)).toBe('likely')
    expect(surenessOf(0.9 + 0.1 * 0.22)).toBe('clear')
  })

  it('is likely from one characteristic line, and possible from hints', () => {
    expect(surenessOf(0.7)).toBe('likely')
    expect(surenessOf(0.5)).toBe('possible')
    expect(surenessOf(1 - (1 - 0.22) ** 3)).toBe('possible')
  })
})
