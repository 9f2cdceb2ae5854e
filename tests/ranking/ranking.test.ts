import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchAnswer } from '../../lib/search/api'
import { postsOf } from '../../lib/dev/bench/search/engines'
import { type Judged, judge, summarize } from '../../lib/dev/bench/search/judge'
import { measureSteadiness, typedQueries } from '../../lib/dev/bench/search/typing'
import { buildIndex } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { openIndex } from '../../lib/search/engine/search-engine'
import { VOCABULARY_FILE } from '../../lib/search/index/index-files'
import { searchHints } from '../../lib/site/strings'
import { deferred } from '../../lib/search/engine/deferred'
import { lineReader } from '../../lib/logs/node/line-reader'
import { loadFrom } from '../../lib/search/node'
import { frozenKnowledge } from '../frozen-corpus'

const knowledge = frozenKnowledge()
const documents = searchDocuments(knowledge)
const { files } = buildIndex(documents, knowledge.searchContent)
const loaded: string[] = []
const load = loadFrom(files)
const search = await openIndex(
  async (file) => {
    loaded.push(file)
    await load(file)
  },
  () => Promise.resolve(deferred),
)
const printedPages = lineReader(knowledge)
const posts = postsOf(documents)
const ids = new Map(documents.map(({ id, url }) => [url, id]))

/**
 * Measured on the frozen corpus for each set of judged queries: success at 1, success at 5, nDCG at 10. The figures
 * may drop by one point (0.01). Update them after an intended change.
 */
const MEASURED = {
  dev: [0.979, 1, 0.98],
  fresh: [0.958, 1, 0.976],
  'unseen-1': [0.99, 1, 0.983],
  'unseen-2': [0.98, 1, 0.972],
  'unseen-3': [0.95, 1, 0.955],
  'unseen-4': [0.979, 1, 0.979],
  'unseen-5': [0.983, 1, 0.976],
} as const
const POINT = 0.01
const judged = (name: string): Judged[] =>
  JSON.parse(readFileSync(`tests/ranking/${name}.json`, 'utf8')) as Judged[]
const JUDGED = Object.keys(MEASURED).flatMap(judged)

/** The address of the first hit, and the ids of its posts: the post itself or its reports. */
async function first(query: string): Promise<readonly string[]> {
  const { hits } = await search.find(query)
  return hits[0] ? [hits[0].url, ...posts(hits[0].id)] : []
}

it('gives a first answer for the typed words before synonyms and corrections are loaded', async () => {
  let early: SearchAnswer | undefined
  let before: string[] = []
  const answer = await search.find('captive portal', {
    early: (first) => {
      early = first
      before = [...loaded]
    },
  })
  expect(early?.hits[0]?.url).toBe(answer.hits[0]?.url)
  expect(before.filter((file) => file.includes('terms-')).length).toBeLessThanOrEqual(2)
  expect(before).not.toContain(VOCABULARY_FILE)
  expect(loaded).toContain(VOCABULARY_FILE)
})

describe('judged queries', () => {
  for (const [name, [atFirst, atFive, gain]] of Object.entries(MEASURED)) {
    it(`${name}: the right page comes first`, async () => {
      const queries = judged(name)
      const verdicts = []
      for (const { type, q, rel } of queries) {
        const { hits } = await search.find(q, { printed: printedPages(q) })
        if (type !== 'none')
          verdicts.push(
            judge(
              rel,
              hits.map(({ id }) => posts(id)),
            ),
          )
      }
      const { success1, success5, ndcg10 } = summarize(verdicts)
      expect.soft(success1, 'success at 1').toBeGreaterThanOrEqual(atFirst - POINT)
      expect.soft(success5, 'success at 5').toBeGreaterThanOrEqual(atFive - POINT)
      expect.soft(ndcg10, 'nDCG at 10').toBeGreaterThanOrEqual(gain - POINT)
    })
  }
})

/** Queries with the post or page that must come first, and why. */
const REASONS: readonly (readonly [query: string, post: string, why: string])[] = [
  ['EMFILE', 'p42', 'an errno that one post shows'],
  ['errno 24', 'p42', 'the same errno as a number'],
  ['Too many open files', 'p42', 'the same errno as its message'],
  ['NSURLErrorTimedOut', 'p25', 'an error symbol'],
  ['-1001', 'p25', 'its code; the minus is a sign, not an operator'],
  [
    'NSURLErrorSecureConnectionFailed',
    '/errors/nsurlerrordomain/-1200/',
    'an error symbol and nothing else; the page of the error lists all its causes',
  ],
  ['-1200', 'p87', 'its code'],
  ['0xFFFFFB50', 'p87', 'its code as a 32-bit pattern'],
  ['4294966096', 'p87', 'its code as an unsigned number'],
  ['wifip2pd', 'p42', 'a rare process name counts most in the post about it'],
  ['nw_quic_set_keepalive_interval', 'p73', 'a function known by its parts'],
  ['MPC stuck connecting LTE', 'p1', 'MPC and LTE are words of the vocabulary'],
  ['multipear stuk conecting mobile data', 'p1', 'misspelled words match similar ones'],
  ['captive portal iOS26', 'p6', 'a version joined to the name of its system'],
  ['wi fi aware mac catalyst', 'p58', 'a compound written as separate words'],
  ['BSOD with system extension on M5', 'p45', 'Windows says BSOD for a kernel panic'],
]

describe('what comes first, and why', () => {
  it.each(REASONS)('%s: %s, %s', async (query, post) => {
    expect(await first(query)).toContain(post)
  })
})

describe('answers', () => {
  it('never throw, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (query) => {
        const { hits } = await search.find(query)
        expect(hits.length).toBeLessThanOrEqual(10)
      }),
      { numRuns: 60 },
    )
  })

  it('are empty and not sure for an empty query', async () => {
    for (const query of ['', '   ', '!!!', 'the of and'])
      expect(await search.find(query)).toMatchObject({ answer: 'none', hits: [], total: 0 })
  })

  it('put pages that say the same below the most helpful one', async () => {
    const { hits } = await search.find('wifip2pd too many open files')
    expect(hits[0]).toMatchObject({ kind: 'symptom' })
    expect(hits[0]?.covered.map(({ kind }) => kind)).toContain('post')
    expect(hits.map(({ id }) => id)).not.toContain('p42')
  })

  it('are not sure for a code that no page shows, and still include its page', async () => {
    const said = JSON.stringify(documents.filter(({ kind }) => kind !== 'error'))
    const unseen = knowledge.errors.find(
      ({ domain, code }) => domain.slug === 'nsurlerrordomain' && !said.includes(String(code)),
    )
    if (!unseen) throw new Error('every code of the domain is in the corpus')
    const { answer, hits } = await search.find(`NSURLErrorDomain ${unseen.code}`)
    expect(answer).not.toBe('sure')
    expect(hits.map(({ url }) => url)).toContain(unseen.url)
  })

  it('begin with the pages whose log lines the query contains', async () => {
    const query = 'path: unsatisfied (Local network prohibited), interface: en0[802.11], ipv4'
    const { hits: before } = await search.find(query)
    const printed = [before[3]?.url ?? '', before[2]?.url ?? '']
    const { answer, hits } = await search.find(query, { printed })
    expect(answer).toBe('sure')
    expect(hits.slice(0, 2).map(({ url }) => url)).toEqual(printed)
    const all = hits.flatMap(({ url, covered }) => [url, ...covered.map((page) => page.url)])
    expect(all).toContain(before[0]?.url)
  })

  it('match the chosen facets and count each facet as if it were not chosen', async () => {
    const all = await search.find('network extension')
    const some = await search.find('network extension', { facets: { kind: ['remediation'] } })
    expect(new Set(some.hits.map(({ kind }) => kind))).toEqual(new Set(['remediation']))
    const kinds = async (answer: SearchAnswer) => (await search.facetCounts(answer)).kind
    expect(await kinds(some)).toEqual(await kinds(all))
  })

  it('count the hits without pages that are grouped below another', async () => {
    for (const query of ['EMFILE', 'NSURLErrorDomain -1001', 'captive portal']) {
      const { hits, total } = await search.find(query, { limit: 1000 })
      expect(total).toBe(hits.length)
      expect(hits.some(({ covered }) => covered.length > 0)).toBe(true)
    }
  })

  it('count for each facet the hits that remain when it is chosen', async () => {
    const { kind } = await search.facetCounts(await search.find('captive portal'))
    for (const { value, count } of kind) {
      const { total } = await search.find('captive portal', { facets: { kind: [value] } })
      expect(total, value).toBe(count)
    }
  })

  it('leave out pages that share only common words but no page judged good', async () => {
    const counts: number[] = []
    const lost: string[] = []
    for (const { q, rel, type } of JUDGED) {
      if (type === 'none') continue
      const { hits, total } = await search.find(q, { limit: 1000 })
      counts.push(total)
      const found = new Set(
        hits.flatMap(({ url, covered }) =>
          [url, ...covered.map((page) => page.url)].flatMap((page) => posts(ids.get(page) ?? '')),
        ),
      )
      for (const [post, grade] of Object.entries(rel))
        if (grade >= 2 && !found.has(post)) lost.push(`${q}: ${post}`)
    }
    counts.sort((a, b) => a - b)
    // One post of grade 2 may fall below the tail: three misspelled words share little with it.
    expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(1)
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(12)
  })

  it('find an off-topic post by its title and otherwise rank it last', async () => {
    const offTopic = documents.filter((document) => document.offTopic)
    expect(offTopic.length).toBeGreaterThan(0)
    for (const { title, id } of offTopic) {
      expect((await search.find(title)).hits[0]?.id).toBe(id)
      const { hits } = await search.find('ping', { limit: 50 })
      expect(hits.findIndex((hit) => hit.id === id)).toBeGreaterThan(0)
    }
  })

  it('show the passage that answers, with its words highlighted and its section linked', async () => {
    const answer = await search.find('wifip2pd descriptors reboot')
    const hit = answer.hits[0]
    if (!hit) throw new Error('nothing found')
    const { pieces, url } = await search.snippet(hit, answer)
    expect(pieces.filter((piece) => piece.hit).map(({ text }) => text)).toContain('wifip2pd')
    expect(url.startsWith(hit.url)).toBe(true)
  })
})

describe('while typing', () => {
  it.each(['nwconn', 'NWConn', 'nwconnection'])('%s completes to the symbol', async (typed) => {
    const completions = await search.completeNames(typed, 8)
    expect(completions.map(({ text }) => text)).toContain('NWConnection')
  })

  it.each([
    ['cap', '/symptoms/captive-portal-not-opening-ios26/'],
    ['multi', '/symptoms/multipeer-stuck-in-connecting-with-mobile-data-on/'],
    ['vpn dr', '/symptoms/packet-tunnel-killed-by-memory-limit/'],
    ['reachabili', '/symptoms/path-monitor-synchronous-check/'],
  ])('the unfinished %s finds %s', async (query, url) => {
    const { hits } = await search.find(query, { limit: 5, isTyping: true })
    expect(hits.map((hit) => hit.url)).toContain(url)
  })

  it('a mere beginning is not answered surely, and the whole word is', async () => {
    expect((await search.find('cap', { isTyping: true })).answer).toBe('closest')
    expect((await search.find('captive portal n', { isTyping: true })).answer).toBe('sure')
  })

  it('a right page among the first five stays there at .94 of the following letters', async () => {
    const { beginnings, kept } = await measureSteadiness(typedQueries(JUDGED, 40), search, posts)
    expect(kept / beginnings).toBeGreaterThanOrEqual(0.94)
  })

  it('an unfinished word is no misspelling', async () => {
    const meant = async (query: string): Promise<string | null> =>
      search.didYouMean(await search.find(query, { isTyping: true }))
    expect(await meant('captve')).toBeNull()
    expect(await meant('captve portal')).toBe('captive portal')
  })

  it('part of the name of an error domain is completed with its codes', async () => {
    expect(await search.completeNames('NSURLErr', 3)).toContainEqual(
      expect.objectContaining({ text: 'NSURLErrorDomain' }),
    )
    expect(await search.completeNames('NSURLErrorD', 3)).toContainEqual({
      text: 'NSURLErrorDomain',
      kind: 'domain',
      url: '/errors/nsurlerrordomain/',
    })
  })

  it('no title completes a text if its page is a hit', async () => {
    expect(await search.completeNames('captive', 8)).toEqual([])
  })

  it('a code is completed with its page, and a single letter with nothing', async () => {
    const completions = await search.completeNames('EMFI', 8)
    expect(completions).toContainEqual(
      expect.objectContaining({ kind: 'code', url: '/errors/posix/24/' }),
    )
    expect(await search.completeNames('e', 8)).toEqual([])
  })

  it('a misspelled word is corrected to the spelling in a title', async () => {
    const meant = async (query: string): Promise<string | null> =>
      search.didYouMean(await search.find(query))
    expect(await meant('captve portal')).toBe('captive portal')
    expect(await meant('captive portal')).toBeNull()
    expect(await meant('multipeer conectivty stuk')).toBe('multipeer connectivity stuck')
    expect(await meant('wifip2d too many open files')).toBe('wifip2pd too many open files')
    expect(await meant('captve portal not opning')).toBe('captive portal not open')
  })

  it('no query is suggested that still has a misspelled word', async () => {
    const answer = await search.find('captve portal simltaneous')
    expect(await search.didYouMean(answer)).toBeNull()
  })

  it('no query is suggested that matches no better', async () => {
    const answer = await search.find('how to bake sourdough bread')
    expect(answer.answer).not.toBe('sure')
    expect(await search.didYouMean(answer)).toBeNull()
  })
})

it('every example below the empty search has hits', async () => {
  for (const { examples } of searchHints.kinds) {
    for (const example of examples) {
      expect((await search.find(example)).answer, example).toBe('sure')
    }
  }
})

it.each([
  ['POSIXErrorCode(rawValue: 54)', '/errors/posix/54/'],
  ['NWError.posix(ECONNREFUSED)', '/errors/posix/61/'],
  ['NSPOSIXErrorDomain Code=60 "Operation timed out"', '/errors/posix/60/'],
])(
  'the error that a query names comes before pages that share its words: %s',
  async (query, url) => {
    expect((await search.find(query)).hits[0]?.url).toBe(url)
  },
)

it('a page is found by its permanent id', async () => {
  const { answer, hits } = await search.find(' S74 ')
  expect(answer).toBe('sure')
  expect(hits.map(({ id }) => id)).toEqual(['s74'])
})

it('a symptom shows the outcome of its first remedy', async () => {
  const { hits } = await search.find('wifip2pd too many open files')
  expect(hits[0]?.kind).toBe('symptom')
  expect(hits[0]?.badges).toEqual(['no-known-fix'])
})

it('builds the same bytes from the same content', () => {
  expect(buildIndex(documents, knowledge.searchContent).files).toEqual(files)
})
