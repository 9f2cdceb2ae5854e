import fc from 'fast-check'
import type { Heading, Link, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { markdownLink, markdownText, markdownTitle } from '../../../lib/markdown/escape'
import { parseMarkdown } from '../../../lib/markdown/tree'

const HOSTILE = [
  'a\\](javascript:alert(1))',
  '# <script>alert(1)</script>',
  '[x](y) ![z](w)',
  '`code` *a* _b_ ~~c~~',
  'a_b_c 1. x | y &amp; <http://a.b>',
  'http://evil.example/x www.evil.example a@b.example',
  '\\',
  '[^1]: note',
  '#',
  'C# ##',
]
const title = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string())
  // Markdown has no NUL.
  .map((text) => text.replace(/[\s\0]+/g, ' ').trim())
  .filter((text) => /[^\s\p{C}]/u.test(text))

describe('a text in Markdown', () => {
  it('is a paragraph with exactly its text, and no markup but the links of addresses in it', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { children } = parseMarkdown(markdownText(text))
        expect(children.map(({ type }) => type)).toEqual(['paragraph'])
        expect(toString(children[0])).toBe(text)
        for (const node of (children[0] as Paragraph).children)
          if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:|mailto:)/)
          else expect(node.type).toBe('text')
      }),
      { numRuns: 1000, examples: HOSTILE.map((text) => [text]) },
    )
  })
})

describe('a title in Markdown', () => {
  it('is a heading with exactly its text, and nothing else', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { children } = parseMarkdown(`${markdownTitle(text)}\n\nnext`)
        expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
        expect(toString(children[0])).toBe(text)
        expect((children[0] as Heading).children.filter(({ type }) => type === 'html')).toEqual([])
      }),
      { numRuns: 1000, examples: HOSTILE.map((text) => [text]) },
    )
  })

  it('is a link with exactly its text and its own address', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { children } = parseMarkdown(`- ${markdownLink(text, '../a/index.html')}`)
        const item = (children[0] as { children?: { children: Paragraph[] }[] }).children?.[0]
        const [link] = item?.children[0]?.children ?? []
        expect([link?.type, (link as Link).url, toString(link)]).toEqual([
          'link',
          '../a/index.html',
          text,
        ])
      }),
      { numRuns: 1000, examples: HOSTILE.map((text) => [text]) },
    )
  })
})
