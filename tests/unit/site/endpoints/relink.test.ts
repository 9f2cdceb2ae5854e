import { describe, expect, it } from 'vitest'
import { relink, relinkTexts } from '../../../../lib/site/endpoints/relink'

const TWIN = 'symptoms/x/index.md'

describe('links of a text that moves into a file', () => {
  it('lead to the file of the page, its place kept', () => {
    expect(relink('See [NECP](/glossary/#necp) or [start](/).', TWIN)).toBe(
      'See [NECP](../../glossary/index.html#necp) or [start](../../index.html).',
    )
  })

  it('are found behind brackets, lines and titles', () => {
    expect(relink('[a \\] b\nc](/p/1/ "t") [d](/s/2/)', 'llms.txt')).toBe(
      '[a \\] b\nc](p/1/index.html "t") [d](s/2/index.html)',
    )
  })

  it('leave code and other sites as they were written', () => {
    const text = '`[a](/b/)` and [c](https://d.example/](/e/) and [f](//g.example/)\n\n    [h](/i/)'
    expect(relink(text, TWIN)).toBe(text)
  })

  it('are relinked in every text of a value, at any depth', () => {
    expect(relinkTexts([{ a: ['[b](/c/)'], n: 1, none: null }], 'data/x.json')).toEqual([
      { a: ['[b](../c/index.html)'], n: 1, none: null },
    ])
  })
})
