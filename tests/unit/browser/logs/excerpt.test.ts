import { describe, expect, it } from 'vitest'
import { excerptBlocks, placeText } from '../../../../lib/browser/logs/excerpt'

const lines = (...numbers: number[]) =>
  numbers.map((number) => ({ number, text: `line ${number}` }))
const one = [{ name: 'a.log', before: 0 }]
const two = [...one, { name: 'b.log', before: 10 }]

describe('an excerpt of a log', () => {
  it('shows neighboring lines as one block', () => {
    const blocks = excerptBlocks(lines(3, 4, 5, 18, 19), one)
    expect(blocks.map((block) => block.map(({ number }) => number))).toEqual([
      [3, 4, 5],
      [18, 19],
    ])
  })

  it('ends a block where its file ends', () => {
    const blocks = excerptBlocks(lines(9, 10, 11), two)
    expect(blocks.map((block) => block.map(({ number }) => number))).toEqual([[9, 10], [11]])
  })

  it('names the file of a line only if there are several', () => {
    expect(placeText(one, 7)).toBe('7')
    expect(placeText(two, 12)).toBe('b.log:2')
    expect(placeText(two, 10)).toBe('a.log:10')
  })
})
