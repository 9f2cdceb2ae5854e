import { describe, expect, it } from 'vitest'
import { plainText } from '../../../lib/markdown/plain'

describe('plain text is what a reader sees', () => {
  it('has one line per block, keeps the lines of code, and has no Markdown syntax', () => {
    const markdown =
      '# A *b*\n\nC `d`\ne\n\n- f\n- g\n\n```text\nh  i\nj\n```\n\n| k | l |\n|---|---|\n| m | n |\n'
    expect(plainText(markdown)).toBe('A b\nC d e\nf\ng\nh i\nj\nk l\nm n')
  })
})
