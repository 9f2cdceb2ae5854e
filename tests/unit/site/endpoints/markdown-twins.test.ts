import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../lib/markdown/tree'
import { twinFiles } from '../../../../lib/site/endpoints/markdown-twins'
import { frozenKnowledge } from '../../../frozen-corpus'

const HOSTILE = '<b>a</b> [x](javascript:alert(1)) ![y](https://evil.example/y.png) ``` [^1] *c*'

describe('the Markdown twin of a symptom', () => {
  it('shows quoted words as they are, without markup of theirs', () => {
    const knowledge = frozenKnowledge()
    const found = knowledge.symptoms.find(({ evidence }) => evidence.some((one) => 'quote' in one))
    if (!found) throw new Error('no symptom has a quote')
    const [quoted] = found.evidence.filter((one) => 'quote' in one)
    if (!quoted) throw new Error('no quote')
    const symptom = { ...found, evidence: [{ ...quoted, quote: HOSTILE }] }
    const twin = twinFiles({ ...knowledge, symptoms: [symptom] }).find(
      ({ path }) => path === `${symptom.url.slice(1)}index.md`,
    )
    const tree = parseMarkdown(String(twin?.content()))
    expect(toString(tree)).toContain(`“${HOSTILE}”`)
    visit(tree, (node) => {
      expect(node.type).not.toBe('image')
      if (node.type === 'link') expect(node.url).not.toMatch(/^javascript/)
    })
  })
})
