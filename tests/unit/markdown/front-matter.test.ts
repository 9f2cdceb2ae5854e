import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../../../lib/markdown/front-matter'

describe('front matter', () => {
  it('is returned as text, with the lines on which it and the body start', () => {
    expect(splitFrontMatter('a.md', '---\ntitle: x\n---\n\nBody\n')).toEqual({
      yaml: 'title: x',
      yamlLine: 2,
      body: 'Body\n',
      bodyLine: 5,
    })
  })

  it.each([
    '---js\nmodule.exports = (globalThis.hit = 1)\n---\n',
    '---json\n{}\n---\n',
    '---coffee\nx\n---\n',
  ])('in another language is refused and never run: %j', (text) => {
    expect(splitFrontMatter('a.md', text)).toMatchObject({ file: 'a.md', line: 1 })
    expect('hit' in globalThis).toBe(false)
  })

  it('that is missing or has no end is a fault that says how to fix it', () => {
    expect(splitFrontMatter('a.md', 'Hello')).toMatchObject({ problem: 'no front matter' })
    expect(splitFrontMatter('a.md', '---\ntitle: x\n')).toMatchObject({
      problem: 'front matter has no end',
    })
  })
})
