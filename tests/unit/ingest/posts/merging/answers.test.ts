import { describe, expect, it } from 'vitest'
import { ingest, type IngestOutput } from '../../../../../lib/ingest/ingest'
import { entryFor } from '../../../../../lib/ingest/files/sources-file'
import { PostMatter } from '../../../../../lib/model/post'
import { readText } from '../../read/read-text'
import { ERROR_DOMAINS, SUBJECT } from '../../subject'

const ANSWER = 'Call apply with a completion handler.\n\nIt tells you why it failed.'
const THREAD = [
  'apply fails on iOS 26',
  'Why does NEHotspotConfigurationManager fail to apply my configuration at all?',
  'Answered by DTS Engineer in 877493022',
  ANSWER,
  ANSWER,
  'Thank you, that was it.',
].join('\n\n')

const ingestTexts = (...pages: readonly string[]): IngestOutput =>
  ingest({
    sources: pages.map((page, n) => {
      const read = readText(page, `${n}.txt`)
      return { read, entry: entryFor(read, Buffer.from(page)) }
    }),
    reviewed: [],
    ids: [],
    markdown: new Map(),
    subject: SUBJECT,
    errorDomains: ERROR_DOMAINS,
  })

describe('the answers of a thread', () => {
  const [post] = ingestTexts(THREAD).matters

  it('become part of their post, once each and in order, with the role of the author and whether they were accepted', () => {
    expect(post?.answers).toEqual([
      { by: 'DTS Engineer', accepted: true, sightings: [1, 2], text: ANSWER },
      { sightings: [3], text: 'Thank you, that was it.' },
    ])
    expect(post?.sightings.map(({ role }) => role)).toEqual([
      'question',
      'answer',
      'answer',
      'answer',
    ])
    expect(PostMatter.parse(post)).toEqual(post)
  })

  it('are added to the post that a listing shows under the same title, without changing its text', () => {
    const listing =
      'Posts under Network tag\n\nPost\nReplies\nBoosts\nViews\nActivity\napply fails on iOS 26\nWhy does NEHotspotConfigurationManager fail to apply my configuration at all?\n2\n0\n99\n3d\n'
    const { matters } = ingestTexts(listing, THREAD)
    expect(matters).toHaveLength(1)
    expect(matters[0]?.sightings.map(({ layout }) => layout)).toEqual([
      'compact-listing',
      'thread',
      'thread',
      'thread',
      'thread',
    ])
    expect(matters[0]?.answers?.map(({ sightings }) => sightings)).toEqual([[2, 3], [4]])
    expect(matters[0]?.revisions).toEqual([])
  })
})

describe('posts with the same title', () => {
  it('are distinguished by their texts and get separate addresses', () => {
    const row = (text: string): string => `Help\n${text}\n0\n0\n1\n1d\n`
    const page = `Posts under Network tag\n\nPost\nReplies\nBoosts\nViews\nActivity\n${row('My first app cannot connect to the printer on iOS.')}${row('The tunnel of another one drops its packets on macOS.')}`
    const { matters } = ingestTexts(page)
    expect(matters.map(({ id, slug, title }) => [id, slug, title])).toEqual([
      ['p1', 'help', 'Help'],
      ['p2', 'help-2', 'Help'],
    ])
  })
})

describe('a post that only a feed shows', () => {
  it('is named after its first meaningful sentence', () => {
    const page =
      'Network\nRSS for tagSend data.\nPosts under Network tag\nPost\nReplies\nBoosts\nViews\nActivity\nHi everyone,\nOur VPN stops when the screen locks. Here is more of it.\n'
    const [post] = ingestTexts(page).matters
    expect(post).toMatchObject({
      title: 'Our VPN stops when the screen locks',
      titleState: 'derived',
      slug: 'our-vpn-stops-when-the-screen-locks',
    })
  })
})
