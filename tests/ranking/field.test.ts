import { describe, expect, it } from 'vitest'
import { type Case, loadCases } from '../../lib/dev/answer-model/cases'
import { postsOf } from '../../lib/dev/bench/search/engines'
import type { AnswerKind } from '../../lib/search/api'
import { buildIndex } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { lineReader } from '../../lib/logs/node/line-reader'
import { openIndexFiles } from '../../lib/search/node'
import { frozenKnowledge } from '../frozen-corpus'

const knowledge = frozenKnowledge()
const documents = searchDocuments(knowledge)
const search = await openIndexFiles(buildIndex(documents, knowledge.searchContent).files)
const printedPages = lineReader(knowledge)
const posts = postsOf(documents)

/** The answer to a case, and whether its first hit is right. */
interface Outcome {
  readonly answer: AnswerKind
  readonly isRight: boolean
}

async function outcomeOf({ q, isRight }: Case): Promise<Outcome> {
  const { answer, hits } = await search.find(q, { printed: printedPages(q) })
  const urls = hits.map(({ url }) => url)
  return {
    answer,
    isRight: isRight(
      urls,
      hits.map(({ id }) => posts(id)),
    ),
  }
}

const cases = loadCases(knowledge)
const outcomes = await Promise.all(
  cases.map(async (one) => ({ ...one, ...(await outcomeOf(one)) })),
)

/** Share of the cases of a kind for which `holds` is true. */
function share(kind: Case['kind'], holds: (outcome: Outcome) => boolean): number {
  const some = outcomes.filter((one) => one.kind === kind)
  return some.filter(holds).length / some.length
}

const isSureAndWrong = ({ answer, isRight }: Outcome): boolean => answer === 'sure' && !isRight

describe('the answer', () => {
  it('is sure for nearly all answerable queries and none for almost none of them', () => {
    expect(share('answerable', ({ answer }) => answer === 'sure')).toBeGreaterThanOrEqual(0.9)
    expect(share('answerable', ({ answer }) => answer === 'none')).toBeLessThanOrEqual(0.03)
    expect(share('answerable', isSureAndWrong)).toBeLessThanOrEqual(0.03)
  })

  it('is not sure if nothing fits, inside or outside the field', () => {
    expect(share('near', ({ answer }) => answer !== 'sure')).toBeGreaterThanOrEqual(0.89)
    expect(share('far', ({ answer }) => answer !== 'sure')).toBeGreaterThanOrEqual(0.98)
  })

  it('is not sure for what people call the neighboring topics', async () => {
    const { neighboringTopics } = knowledge.searchContent
    const answers = await Promise.all(
      neighboringTopics.map(({ topic }) => search.find(`${topic} does not work`)),
    )
    const unsure = answers.filter(({ answer }) => answer !== 'sure')
    expect(unsure.length / answers.length).toBeGreaterThanOrEqual(0.83)
  })

  it('is the error or not sure if a report names only an error', () => {
    expect(share('error', isSureAndWrong)).toBeLessThanOrEqual(1 / 30)
  })

  it('is right or not sure for pasted lines', () => {
    expect(share('pasted', isSureAndWrong)).toBeLessThanOrEqual(0.02)
  })

  it('is never sure for a line that no page has and that names no error', async () => {
    const lines = '10:15:01 kernel: vpn tunnel wifi captive portal content filter local network'
    expect((await search.find(lines)).answer).toBe('closest')
  })
})

describe('pasted lines', () => {
  const first = async (q: string): Promise<string | undefined> =>
    (await search.find(q, { printed: printedPages(q) })).hits[0]?.url

  it.each([
    '-[NEConfigurationManager load:] failed: Error Domain=NEConfigurationErrorDomain Code=10 "permission denied" UserInfo={NSLocalizedDescription=permission denied}',
    'bind failed: Error Domain=NSPOSIXErrorDomain Code=48 "Address already in use"',
  ])('lead to the error that they name: %s', async (line) => {
    expect(await first(line)).toMatch(/^\/errors\//)
  })

  it('get the same answer with other columns, at another time, and when repeated', async () => {
    const message = 'wifip2pd <Error> Failed to create socket: Too many open files'
    const wanted = await first(message)
    for (const lines of [
      `2026-11-20 10:15:01.123456+0100 0x1c02 Error 0x0 88 0 ${message}`,
      `default 09:00:00.5 ${message}`,
      `${message}\n${message}`,
    ])
      expect(await first(lines), lines).toBe(wanted)
  })
})

describe('an error that a query names', () => {
  it.each([
    ['NSURLErrorDomain -1005 when the train leaves the station', '/errors/nsurlerrordomain/-1005/'],
    ['kNWErrorDomainPOSIX error 53 in my chess game', '/errors/posix/53/'],
  ])('comes before pages that do not show it: %s', async (query, url) => {
    expect((await search.find(query)).hits[0]?.url).toBe(url)
  })

  it('comes after a page that shows it and answers the rest of the query', async () => {
    const { hits } = await search.find('wifip2pd too many open files EMFILE')
    expect(hits[0]?.url).toBe('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  })

  it('is not named by the keys of user info', async () => {
    const { answer } = await search.find('UserInfo NSLocalizedDescription NSErrorFailingURLKey')
    expect(answer).toBe('none')
  })
})

it.each(['iPhone', 'Apple Watch'])(
  'the first hit of a query about an %s is never a page for Macs only',
  async (device) => {
    for (const words of [
      'local network permission ignored',
      'SSID is nil',
      'content filter outage',
    ]) {
      const { hits } = await search.find(`${words} ${device}`)
      const { facets } = documents.find(({ url }) => url === hits[0]?.url) ?? {}
      const isForMacs = facets?.platforms.length === 1 && facets.platforms[0] === 'macOS'
      expect(isForMacs, words).toBe(false)
    }
  },
)

describe('“Did you mean”', () => {
  const meant = async (query: string): Promise<string | null> =>
    search.didYouMean(await search.find(query))

  it.each(['nexus flow', 'TCP Conn', 'how to bake sourdough bread'])(
    'suggests nothing for words that are spelled correctly: %s',
    async (query) => {
      expect(await meant(query)).toBeNull()
    },
  )

  it('suggests nothing for lines that a program printed', async () => {
    expect(await meant('10:15:01 wifid[88] captve portal conectivty failed')).toBeNull()
  })
})

it('nothing is highlighted if nothing fits', async () => {
  const answer = await search.find('sourdough bread')
  expect(answer.answer).not.toBe('sure')
  const pieces = await search.highlight('The source of the flow', answer)
  expect(pieces.filter(({ hit }) => hit)).toEqual([])
})
