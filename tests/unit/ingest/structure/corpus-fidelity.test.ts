import { describe, expect, test } from 'vitest'
import { checkFidelity } from '../../../../lib/ingest/reports/fidelity-check'
import { loadWorkspace } from '../../../../lib/ingest/load'
import { textOf } from '../../../../lib/ingest/reports/recovery-report'
import { recoverStructure } from '../../../../lib/ingest/structure'
import { compareWithSource } from '../../../../lib/ingest/structure/fidelity'
import { readPages } from '../../../../lib/knowledge/files'
import { parseMarkdown } from '../../../../lib/markdown/tree'
import { type Fault, formatFault } from '../../../../lib/model/fault'
import { PostMatter } from '../../../../lib/model/post'
import { CORPUS } from '../../../frozen-corpus'

const sources = loadWorkspace(CORPUS, { add: new Map(), remove: new Set() }).sources.map(
  ({ read }) => read,
)
const faults: Fault[] = []
const posts = readPages(CORPUS, 'content/posts', PostMatter, faults).map((page) => ({
  ...page,
  sightings: page.matter.sightings,
  shape: page.matter.body,
}))

describe('the posts of the frozen corpus', () => {
  test('are 94, and all of them can be read', () => {
    expect(faults.map(formatFault)).toEqual([])
    expect(posts).toHaveLength(94)
  })

  test('show the characters of their source, all of them', () => {
    expect(checkFidelity(posts, sources).map(formatFault)).toEqual([])
  })

  test('are reported with file and line on both sides when one letter differs', () => {
    const broken = posts.map((post) =>
      post.slug === 'a-peek-behind-the-necp-curtain'
        ? { ...post, body: post.body.replace('no explicit API', 'an explicit API') }
        : post,
    )
    const line = (broken.find(({ body }) => body.includes('an explicit API'))?.body ?? '')
      .split('\n')
      .findIndex((text) => text.includes('an explicit API'))
    const [fault, ...others] = checkFidelity(broken, sources)
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      file: 'content/posts/a-peek-behind-the-necp-curtain.md',
      line: (broken.find(({ slug }) => slug.startsWith('a-peek'))?.bodyLine ?? 0) + line,
      problem:
        'The Markdown differs from the source (content/sources/003_b92258523ed54d9f.txt:134).',
    })
    expect(fault?.expected).toMatch(/^no explicit API/)
    expect(fault?.found).toMatch(/^an explicit API/)
  })

  test('and every revision keep their characters under the rules too', () => {
    const texts = posts.flatMap(({ sightings }) =>
      sightings.map((sighting) => textOf(sighting, sources)),
    )
    expect(texts).toHaveLength(161)
    expect(texts.every((text) => text !== '')).toBe(true)
    for (const text of texts) expect(compareWithSource(text, recoverStructure(text))).toBeNull()
  })

  test('leave the first level of headings to the page’s title', () => {
    for (const { body, slug } of posts) {
      const depths = parseMarkdown(body).children.flatMap((node) =>
        node.type === 'heading' ? [node.depth] : [],
      )
      expect(depths, slug).not.toContain(1)
    }
  })
})
