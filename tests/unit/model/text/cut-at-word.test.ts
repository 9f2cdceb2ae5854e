import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtWord } from '../../../../lib/model/text/cut-at-word'

describe('a text that is too long', () => {
  it('is cut where a word ends', () => {
    expect(cutAtWord('The connection fails at once', 16)).toBe('The connection …')
    expect(cutAtWord('short', 16)).toBe('short')
  })

  it.each([
    '接続に失敗します'.repeat(80),
    'x'.repeat(700),
    '😀'.repeat(300),
    'a'.repeat(10) + ' ' + 'b'.repeat(700),
  ])('is cut to the limit even if it has no spaces', (text) => {
    const cut = cutAtWord(text, 160)
    expect(cut.length).toBeLessThanOrEqual(160)
    expect(cut.length).toBeGreaterThan(100)
  })

  it('is never cut within a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 2, max: 20 }),
        (text, longest) => {
          const cut = cutAtWord(text, longest)
          expect(cut).not.toMatch(/\p{Cs}/u)
          expect(cut.length).toBeLessThanOrEqual(longest)
        },
      ),
    )
  })
})
