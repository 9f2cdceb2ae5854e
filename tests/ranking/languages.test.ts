import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { postsOf } from '../../lib/dev/bench/search/engines'
import { type Judged, judge, summarize } from '../../lib/dev/bench/search/judge'
import { buildIndex } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { LANGUAGES_FILE } from '../../lib/search/index/index-files'
import { loadFrom } from '../../lib/search/node'
import { deferred } from '../../lib/search/engine/deferred'
import { openIndex } from '../../lib/search/engine/search-engine'
import { frozenKnowledge } from '../frozen-corpus'

interface JudgedInLanguage extends Judged {
  readonly language: string
  readonly half: 'tuning' | 'held-out' | 'at first sight'
}

const knowledge = frozenKnowledge()
const documents = searchDocuments(knowledge)
const { files } = buildIndex(documents, knowledge.searchContent)
const load = loadFrom(files)
const loaded: string[] = []
const search = await openIndex(
  async (file) => {
    loaded.push(file)
    await load(file)
  },
  () => Promise.resolve(deferred),
)
const posts = postsOf(documents)
const queries = JSON.parse(
  readFileSync('tests/ranking/languages.json', 'utf8'),
) as JudgedInLanguage[]

it('an English query does not load the language table, even with a typo', async () => {
  for (const query of ['captive portal does not open', 'captve portal', 'NSURLErrorDomain -1001'])
    await search.find(query)
  expect(loaded).not.toContain(LANGUAGES_FILE)
})

describe('queries in other languages', () => {
  it.each([
    ['tuning', 0.85],
    ['held-out', 0.93],
    ['at first sight', 0.85],
  ])('%s: the right page is the first hit', async (half, least) => {
    const verdicts = []
    for (const query of queries)
      if (query.half === half && query.type !== 'none') {
        const { hits } = await search.find(query.q)
        verdicts.push(
          judge(
            query.rel,
            hits.map(({ id }) => posts(id)),
          ),
        )
      }
    const { success1, success5 } = summarize(verdicts)
    expect(success1).toBeGreaterThanOrEqual(least)
    expect(success5).toBeGreaterThanOrEqual(0.93)
  })

  it('say that search is in English if no page surely answers them', async () => {
    const none = queries.filter(({ type }) => type === 'none')
    const answers = await Promise.all(none.map(({ q }) => search.find(q)))
    const told = answers.filter(({ answer, notEnglish }) => answer !== 'sure' && notEnglish)
    expect(told.length / none.length).toBeGreaterThanOrEqual(0.72)
  })

  it('say so for a language that is not in the table', async () => {
    const answer = await search.find('не открывается страница входа')
    expect(answer.answer).not.toBe('sure')
    expect(answer.notEnglish).toBe(true)
  })
})

it('an English query without an answer is not mistaken for another language', async () => {
  const answer = await search.find('how to bake sourdough bread')
  expect(answer.answer).not.toBe('sure')
  expect(answer.notEnglish).toBe(false)
})
