import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../lib/markdown/html'

describe('Markdown becomes safe HTML', () => {
  it('shows raw HTML as text instead of running it', () => {
    const { html } = renderMarkdown(
      'Hi <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n',
    )
    expect(html).not.toMatch(/<(script|img)/)
    expect(html).toContain('&#x3C;script>')
    expect(html).toContain('&#x3C;img src=x')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JaVaScRiPt:x'])(
    'drops the address %s and keeps the link text',
    (address) => {
      const { html } = renderMarkdown(`[words](${address})`)
      expect(html).toBe('<p><a>words</a></p>')
    },
  )

  it('drops images, because a page loads nothing from other sites', () => {
    expect(renderMarkdown('![alt](https://example.com/x.png)').html).not.toContain('<img')
  })

  it('highlights code in a known language and keeps its text', () => {
    const { html } = renderMarkdown('```swift\nlet a = "<b>" // &\n```\n')
    expect(html).toContain('class="hljs-keyword"')
    const text = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&')
    expect(text.trim()).toBe('let a = "<b>" // &')
  })

  it('gives each heading a different anchor, even with the same text', () => {
    const { headings } = renderMarkdown('## Wi-Fi’s end\n\n## Wi-Fi’s end\n')
    expect(headings.map(({ id }) => id)).toEqual(['wi-fis-end', 'wi-fis-end-2'])
  })

  it('marks inference in the text and numbers other evidence', () => {
    const references = new Map([
      ['doc', { number: 1, confidence: 'documented' as const }],
      ['guess', { number: 2, confidence: 'inference' as const }],
    ])
    const { html } = renderMarkdown('A.[^doc] B.[^guess] C.[^unknown]', { references })
    expect(html).toContain('<a href="#evidence-doc" class="ref">1</a>')
    expect(html).toContain('<a href="#evidence-guess" class="ref inference">2</a>')
    expect(html).toContain('[^unknown]')
  })

  it('links a glossary term once, as a whole word, and never inside code or a link', () => {
    const glossary = [
      {
        term: 'AWDL',
        slug: 'awdl',
        kind: 'protocol' as const,
        meaning: 'Apple Wireless Direct Link',
        aliases: [],
      },
    ]
    const { html } = renderMarkdown('`AWDL` [AWDL](/x/) AWDLX AWDL and AWDL', { glossary })
    expect(html.match(/glossary/g)).toHaveLength(1)
    expect(html).toContain('AWDLX <a href="/glossary/#awdl" class="term">AWDL</a> and AWDL')
  })
})

describe('apostrophes', () => {
  const text = "Don't send `it's` or 'this'."

  it('are typographic in curated prose, but not in code', () => {
    expect(renderMarkdown(text, { glossary: [] }).html).toBe(
      "<p>Don’t send <code>it's</code> or 'this'.</p>",
    )
  })

  it('stay as they were typed in forum text', () => {
    expect(renderMarkdown(text).html).toBe("<p>Don't send <code>it's</code> or 'this'.</p>")
  })
})
