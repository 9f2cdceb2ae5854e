import { describe, expect, it } from 'vitest'
import { ingest } from '../../../../lib/ingest/ingest'
import { entryFor } from '../../../../lib/ingest/files/sources-file'
import { readFormat } from '../../../../lib/ingest/read/formats'
import { checkFidelity } from '../../../../lib/ingest/reports/fidelity-check'
import { ERROR_DOMAINS, SUBJECT } from '../subject'

const ANSWER = 'Call apply with a completion handler. It tells you why it failed.'
/** The page shows the accepted answer twice. */
const THREAD = [
  'apply fails on iOS 26',
  'Why does NEHotspotConfigurationManager fail to apply my configuration at all?',
  'Answered by DTS Engineer in 877493022',
  ANSWER,
  ANSWER,
  'Thank you, that was it.',
].join('\n\n')

/** A topic of Discourse on one line, with two answers. */
const TOPIC = JSON.stringify({
  title: 'apply fails on iOS 26',
  post_stream: {
    posts: ['Why does it fail to apply my configuration?', ANSWER, 'Thanks, that was it.'].map(
      (text, n) => ({
        id: n + 1,
        post_number: n + 1,
        cooked: `<p>${text}</p>`,
        created_at: '2026-01-01T00:00:00Z',
      }),
    ),
  },
})

/** Faults of the posts of a source, with the text of the first answer as `change` returns it. */
function faultsOf(file: string, text: string, change = (answer: string) => answer): string[] {
  const bytes = Buffer.from(text)
  const read = readFormat(file, bytes)
  const { matters, posts } = ingest({
    sources: [{ read, entry: entryFor(read, bytes) }],
    reviewed: [],
    ids: [],
    markdown: new Map(),
    subject: SUBJECT,
    errorDomains: ERROR_DOMAINS,
  })
  const shaped = matters.map((matter) => ({
    file: `content/posts/${matter.slug}.md`,
    body: (posts.get(`${matter.slug}.md`) ?? '').split('---\n')[2] ?? '',
    bodyLine: 1,
    sightings: matter.sightings,
    shape: matter.body,
    answers: (matter.answers ?? []).map((answer, n) =>
      n === 0 ? { ...answer, text: change(answer.text) } : answer,
    ),
  }))
  expect(shaped.flatMap(({ answers }) => answers)).toHaveLength(2)
  return checkFidelity(shaped, [read]).map(({ problem, found }) => `${problem} ${found}`)
}

describe('the comparison of a thread with its source', () => {
  it.each([
    ['thread.txt', THREAD],
    ['topic.json', TOPIC],
  ])('finds nothing in %s, whose answers the rules shaped', (file, text) => {
    expect(faultsOf(file, text)).toEqual([])
  })

  it.each([
    ['thread.txt', THREAD, 7],
    ['topic.json', TOPIC, 1],
  ])('reports an answer of %s in which a word is another', (file, text, line) => {
    expect(faultsOf(file, text, (answer) => answer.replace('failed', 'worked'))).toEqual([
      `The Markdown of answer 1 differs from the source (content/sources/${file}:${line}). worked.`,
    ])
  })
})
