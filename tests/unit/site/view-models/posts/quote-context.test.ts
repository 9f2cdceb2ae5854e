import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteInContext } from '../../../../../lib/site/view-models/posts/quote-context'

describe('a quote in its context', () => {
  it('is found with different white space, and keeps the lines of the post', () => {
    expect(quoteInContext('It went\nwell\nuntil\nlater.', 'well  until')).toEqual({
      before: 'It went\n',
      quote: 'well\nuntil',
      after: '\nlater.',
    })
  })

  it('is shortened between words, with an ellipsis, in a long text', () => {
    const text = `${'before '.repeat(60)}HERE ${'after '.repeat(60)}`
    const found = quoteInContext(text, 'HERE')
    expect(found?.before).toMatch(/^… before/)
    expect(found?.after).toMatch(/after …$/)
  })

  it('is null if the text does not contain it', () => {
    expect(quoteInContext('one two', 'three')).toBeNull()
  })

  it('never loses the quote, whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const found = quoteInContext(`${before} the quoted words ${after}`, 'the quoted words')
        expect(found?.quote).toBe('the quoted words')
      }),
    )
  })
})
