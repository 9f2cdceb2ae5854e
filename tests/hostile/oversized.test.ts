import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PostPage } from '../../app/_components/pages/post-page'
import { groupSightings } from '../../lib/ingest/posts/merging/group'
import { mergePost } from '../../lib/ingest/posts/merging/merge'
import { readSource } from '../../lib/ingest/read/read-source'
import { recoverStructure } from '../../lib/ingest/structure'
import { compareWithSource } from '../../lib/ingest/structure/fidelity'
import { LONGEST_TITLE, PAGE_TEXT } from '../../lib/model/post'
import { pageTexts } from '../../lib/site/view-models/posts/page-texts'
import { firstLines } from '../../lib/site/source-lines'
import { postWords } from '../../lib/site/strings'
import { oversizedDump, oversizedPosts } from '../fixtures/hostile/generate'
import { frozenKnowledge } from '../frozen-corpus'

/** Maximum size of a page, in bytes of HTML. */
const LARGEST_PAGE = 200_000

const knowledge = frozenKnowledge()
const [someone] = knowledge.posts
if (!someone) throw new Error('the frozen corpus has no post')

describe('a post that is too long for a page', () => {
  const merged = groupSightings(
    readSource('long.xml', Buffer.from(oversizedDump())).sightings.map((sighting) => ({
      ...sighting,
      file: 'long.xml',
    })),
    new Map(),
  ).groups.map((group) =>
    mergePost(group, undefined, { captured: new Map(), position: new Map(), newestFirst: [] }),
  )

  it('is read whole', () => {
    expect(merged.map(({ text }) => text.length).sort((a, b) => b - a)[0]).toBeGreaterThan(900_000)
    expect(merged).toHaveLength(oversizedPosts().size)
    for (const { title } of merged) expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE + 1)
  })

  it('becomes a page of less than 200 kB that says what it shows and links the whole text', () => {
    for (const { title, text } of merged) {
      const post = { ...someone, title, body: recoverStructure(text), answers: undefined }
      const html = renderToStaticMarkup(createElement(PostPage, { post, knowledge }))
      expect(Buffer.byteLength(html), title).toBeLessThan(LARGEST_PAGE)
      expect(html.includes(postWords.firstPart), title).toBe(text.length > PAGE_TEXT)
      expect(html).toContain(`${post.url}index.md`)
    }
  }, 120_000)

  it('shows as many of its answers as fit', () => {
    const answers = Array.from({ length: 300 }, () => ({
      text: 'word '.repeat(500),
      sightings: [0],
    }))
    const { answers: shown, isWhole } = pageTexts({ ...someone, body: 'A question.', answers })
    expect(shown.length).toBeGreaterThan(30)
    expect(shown.join('').length).toBeLessThanOrEqual(PAGE_TEXT)
    expect(isWhole).toBe(false)
  })

  it('has a page of source lines that ends in time', () => {
    const { shown, isWhole } = firstLines([
      Array.from({ length: 10_000 }, () => 'ab'),
      ['x'.repeat(1_000_000)],
    ])
    expect(shown.flat().length).toBeGreaterThan(1000)
    expect(shown.flat().length).toBeLessThan(2000)
    expect(isWhole).toBe(false)
    expect(firstLines([['a', 'b'], ['c']])).toEqual({ shown: [['a', 'b'], ['c']], isWhole: true })
    expect(firstLines([['x'.repeat(1_000_000)]]).shown[0]?.[0]?.length).toBeLessThan(50_000)
  })
})

describe('four times the text takes about four times the work', () => {
  const UNITS = [
    'word fails ',
    'x',
    '接続',
    'ab 1\n',
    '# same\n',
    '> ',
    '- ',
    '[a] ',
    '![a] ',
    '<!-- ',
    '[^a] ',
  ]
  const MORE = [
    'www.a.example ',
    'a@b.example ',
    '*_`~',
    'a\u0301',
    '| a ',
    '{"a": [',
    '1. a\n',
    'let a = {\n',
    '[',
    ')',
  ]
  /** Sixteen times would be quadratic. Timers and garbage collection need some room. */
  const MOST_TIMES = 9
  const SMALL = 8_000

  /** Milliseconds of processor time, which other programs do not change much: the least of some runs. */
  function work(run: () => unknown): number {
    const runs = [0, 1].map(() => {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    return Math.min(...runs)
  }

  for (const unit of [...UNITS, ...MORE]) {
    it(`in ${JSON.stringify(unit)} repeated`, () => {
      const stages = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length))
        const markdown = recoverStructure(text)
        expect(compareWithSource(text, markdown)).toBeNull()
        pageTexts({ ...someone, body: markdown, answers: undefined, revisions: [] })
      }
      const [one, four] = [work(() => stages(SMALL)), work(() => stages(4 * SMALL))]
      expect(four).toBeLessThan(Math.max(one, 30) * MOST_TIMES)
    })
  }
})
