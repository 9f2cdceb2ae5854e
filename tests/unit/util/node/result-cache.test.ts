import { afterEach, describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../../lib/markdown/html'
import { plainText } from '../../../../lib/markdown/plain'
import { reuseResults, usedResults } from '../../../../lib/util/node/result-cache'
import { splitSections } from '../../../../lib/markdown/sections'

const TEXT = '## Two *words*\n\nSee `NWPathMonitor`[^a].\n'

/** What a build gets that has the results of an earlier one, as they come back from its file. */
const again = (): ReadonlyMap<string, unknown> =>
  new Map(JSON.parse(JSON.stringify([...usedResults()])) as [string, unknown][])

afterEach(() => reuseResults(new Map()))

describe('the results of Markdown that an earlier build made', () => {
  it('are the same as new ones', () => {
    reuseResults(new Map())
    const html = renderMarkdown(TEXT, { shiftHeadings: 1 })
    const text = plainText(TEXT)
    const sections = splitSections(TEXT)
    reuseResults(again())
    expect(renderMarkdown(TEXT, { shiftHeadings: 1 })).toEqual(html)
    expect(plainText(TEXT)).toBe(text)
    expect(splitSections(TEXT)).toEqual(sections)
    expect(usedResults()).toHaveProperty('size', 3)
  })

  it('depend on the options: anchors that are taken, levels, evidence', () => {
    reuseResults(new Map())
    const html = (options: Parameters<typeof renderMarkdown>[1]) =>
      renderMarkdown(TEXT, options).html
    const references = new Map([['a', { number: 1, confidence: 'community' as const }]])
    const all = [
      html({}),
      html({ usedIds: new Set(['two-words']) }),
      html({ shiftHeadings: 2 }),
      html({ references }),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('take the anchors of their headings, so that the next text gets others', () => {
    reuseResults(new Map())
    renderMarkdown(TEXT, { usedIds: new Set() })
    reuseResults(again())
    const usedIds = new Set<string>()
    const ids = [1, 2].map(() => renderMarkdown(TEXT, { usedIds }).headings[0]?.id)
    expect(new Set(ids).size).toBe(2)
  })
})
