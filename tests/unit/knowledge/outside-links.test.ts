import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EvidenceList } from '../../../app/_components/parts/evidence'
import { link } from '../../../lib/knowledge/link'
import { outsideLinks } from '../../../lib/knowledge/outside-links'
import type { OutsideLinks } from '../../../lib/model/sources/outside-links'
import { endpointFiles } from '../../../lib/site/endpoints/all-files'
import { smallFiles } from './small'

const source = (url: string, archived?: string) => ({
  id: `id-${url.length}`,
  claim: 'It fails.',
  source: {
    title: `Manual ${url.length}`,
    publisher: 'Maker',
    url,
    ...(archived ? { archived } : {}),
    accessed: '2026-01-02',
  },
  confidence: 'documented',
})
const ONE = 'https://one.example/page#part'
const COPIED = 'https://copied.example/a'
const COPY = 'https://archive.example/copied.example/a'
const LINKS: OutsideLinks = {
  checked: '2026-03-01',
  dead: [
    { url: 'https://one.example/page', since: '2026-02-01', why: '404' },
    { url: COPIED, since: '2026-02-03', why: 'no such host' },
  ],
  unsure: [{ url: 'https://unsure.example/ab', since: '2026-02-04', why: '403' }],
}
const evidence = [source(ONE), source(COPIED, COPY), source('https://unsure.example/ab')]
const files = smallFiles({
  symptom: { evidence },
  remedy: { evidence: [source(COPIED)] },
  remedyBody: 'See [a page](https://text.example/#top) and [ours](/about/).\n',
})
const knowledge = link({ ...files, links: LINKS })

describe('the outside links of content/', () => {
  it('are listed once, without fragments, with their files, and whether all places have a copy', () => {
    const found = outsideLinks(knowledge)
    expect(found.get('https://one.example/page')).toEqual({
      files: ['content/symptoms/descriptors-are-lost.md'],
      isArchived: false,
    })
    expect(found.get(COPIED)?.files).toHaveLength(2)
    expect(found.get(COPIED)?.isArchived).toBe(false)
    expect([...found.keys()]).toContain('https://text.example/')
    expect([...found.keys()].filter((url) => !/^https?:/.test(url))).toEqual([])
  })
})

describe('a page with dead evidence', () => {
  const [symptom] = knowledge.symptoms
  const html = renderToStaticMarkup(
    createElement(EvidenceList, { evidence: symptom?.evidence ?? [], knowledge }),
  )

  it('says since when the link is dead', () => {
    expect(html).toContain(
      `<a href="${ONE}">Manual 29</a>, Maker, read 2026-01-02, link dead on 2026-02-01`,
    )
  })

  it('links the archived copy if the content names one', () => {
    expect(html).toContain(`<a href="${COPY}">`)
    expect(html).toContain('archived copy, because the link was dead on 2026-02-03')
    expect(html).not.toContain(`href="${COPIED}"`)
  })

  it('says nothing of a link that may work', () => {
    expect(html).toMatch(/unsure\.example\/ab">Manual 25<\/a>, Maker, read 2026-01-02<\/div>/)
  })

  it('says the same in its Markdown twin', () => {
    const twin = [...endpointFiles(knowledge).values()].find(({ path }) =>
      path.endsWith(`symptoms/${symptom?.slug}/index.md`),
    )
    expect(String(twin?.content())).toContain('Maker, link dead on 2026-02-01')
    expect(String(twin?.content())).toContain(COPY)
  })
})
