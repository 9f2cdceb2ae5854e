import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../lib/markdown/html'

const code = (lines: readonly string[], language = 'text') =>
  renderMarkdown(`\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n`, { lines: 'code' }).html

const SIX = ['a', 'b', '', 'd', 'e', 'f']

describe('line numbers of code', () => {
  it('are anchors, one per line, and do not change the text', () => {
    const html = code(SIX)
    expect(html.match(/ id="code-1-\d+" href="#code-1-\d+"/g)).toHaveLength(6)
    expect(html).toContain('</a>d\n<a class="ln" id="code-1-5"')
    expect(html.replace(/<[^>]+>/g, '').trim()).toBe(SIX.join('\n'))
  })

  it('exist for lines that begin inside a comment', () => {
    const html = code(['let a = 1', '/* b', 'c', 'd', 'e */', 'f'], 'swift')
    expect(html.match(/class="ln"/g)).toHaveLength(6)
    expect(html).toMatch(/hljs-comment">\/\* b\n<a class="ln" id="code-1-3"/)
  })

  it('are left out of short blocks, whose lines still count', () => {
    expect(code(SIX.slice(1))).not.toContain('class="ln"')
    const two = renderMarkdown(`\`\`\`\na\n\`\`\`\n\n\`\`\`\n${SIX.join('\n')}\n\`\`\`\n`, {
      lines: 'code',
    })
    expect(two.html).toContain('id="code-2-1"')
  })

  it('are left out by default', () => {
    expect(renderMarkdown('```\n1\n2\n3\n4\n5\n6\n```\n').html).not.toContain('class="ln"')
  })
})
