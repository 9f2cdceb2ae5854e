import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from '@opensearch-project/opensearch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postsOf } from '../../lib/dev/bench/search/engines'
import { JUDGED_SETS, judgedQueries, measureSearch } from '../../lib/dev/bench/search/judged-sets'
import { assemble, missingTools } from './nodes/assemble'
import { Cluster } from './nodes/cluster'
import { generatedPosts } from './nodes/posts'
import { lineReader } from '../../lib/logs/node'
import type { PageRecord } from '../../lib/model/search/record'
import { rankIn } from '../../lib/publish/ask'
import { indexSettings } from '../../lib/publish/index-settings'
import { loadDocuments } from '../../lib/publish/load'
import { publish, type PublishOptions } from '../../lib/publish/publish'
import { terms } from '../../lib/search/analysis/terms'
import { buildIndex } from '../../lib/search/index/build/build'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { openIndex } from '../../lib/search/node'
import { searchRecords } from '../../lib/site/endpoints/records'
import { frozenKnowledge } from '../frozen-corpus'

/** Generated posts and kills. docs/scale.md has the figures of 100,000 and 20. */
const POSTS = Number(process.env.CLUSTER_POSTS ?? 10_000)
const KILLS = Number(process.env.CLUSTER_KILLS ?? 2)
const CLIENTS = 20
const NODES = 3

const missing = missingTools()
if (missing !== null)
  console.error(`The tests of the search cluster are skipped: ${missing} is missing.`)

const knowledge = frozenKnowledge()
const documents = searchDocuments(knowledge)
const records = searchRecords(knowledge)
const pages = records.filter((record): record is PageRecord => record.type === 'page')
const { files } = buildIndex(documents, knowledge.searchWords)
const indexed = pages.filter(({ kind }) => kind !== 'error').length
const queries = JUDGED_SETS.flatMap(judgedQueries)
const words = queries.map(({ q }) => q)

describe.skipIf(missing !== null)('three OpenSearch nodes', () => {
  let cluster: Cluster
  let client: Client
  const options = (more: Partial<PublishOptions> = {}): PublishOptions => ({
    ...{ alias: 'kb', shards: 1, replicas: 1 },
    judge: async () => null,
    log: () => undefined,
    ...more,
  })

  beforeAll(async () => {
    const home = assemble(join(tmpdir(), 'reachable-cluster'))
    cluster = new Cluster(home, mkdtempSync(join(tmpdir(), 'reachable-nodes-')))
    await cluster.start(NODES)
    client = new Client({ nodes: cluster.urls, maxRetries: 6, requestTimeout: 30_000 })
    await publish(client, records, [], options())
  })
  afterAll(async () => {
    await client?.close()
    await cluster?.stop()
  })

  async function count(index: string): Promise<number> {
    await client.indices.refresh({ index })
    return (await client.count({ index })).body.count
  }

  async function serving(): Promise<string[]> {
    return Object.keys((await client.indices.getAlias({ name: 'kb' })).body)
  }

  /**
   * Searches with many clients until told to stop. Each rests for a pause, in ms, after an answer. Returns how long each took in ms, and what failed. */
  function searchUntil(
    isOver: () => boolean,
    clients: number,
    pause: number,
    ask: (query: string) => Promise<unknown>,
  ) {
    const times: number[] = []
    const failed: string[] = []
    const one = async (at: number): Promise<void> => {
      for (let n = at; !isOver(); n += clients) {
        const started = performance.now()
        await ask(words[n % words.length] as string).catch((error: Error) =>
          failed.push(error.message),
        )
        times.push(performance.now() - started)
        await setTimeout(pause)
      }
    }
    const all = Promise.all(Array.from({ length: clients }, (_, n) => one(n)))
    return all.then(() => ({ times: times.sort((a, b) => a - b), failed }))
  }

  async function remote(index: string, failed: (error: Error) => void = () => undefined) {
    return openIndex(files, rankIn(client, index, failed))
  }

  it('answer the judged queries as well as the static index, within .03 nDCG', async () => {
    const posts = postsOf(documents)
    const printed = lineReader(knowledge)
    const failed: Error[] = []
    const here = await measureSearch(await openIndex(files), queries, posts, printed)
    const engine = await remote('kb', (error) => failed.push(error))
    const there = await measureSearch(engine, queries, posts, printed)
    console.log(`nDCG@10: static ${here.ndcg10.toFixed(3)}, OpenSearch ${there.ndcg10.toFixed(3)}`)
    expect(failed).toEqual([])
    expect(there.ndcg10).toBeGreaterThan(here.ndcg10 - 0.03)
  })

  it('make the terms of a text that the site makes, but for one in a hundred', async () => {
    const [index = ''] = await serving()
    const found = { all: 0, same: 0 }
    for (const { title, aliases, sections } of pages.filter((_, n) => n % 3 === 0)) {
      const text = [title, ...aliases, ...sections.map((section) => section.text)].join('\n')
      const { body } = await client.indices.analyze({
        index,
        body: { analyzer: 'reachable', text: [text.slice(0, 5000)] },
      })
      const given = new Set((body.tokens ?? []).map(({ token }) => token))
      const wanted = new Set(terms(text.slice(0, 5000)))
      found.all += wanted.size
      found.same += [...wanted].filter((term) => given.has(term)).length
    }
    console.log(`terms: ${found.same} of ${found.all} the same`)
    expect(found.same / found.all).toBeGreaterThan(0.99)
  })

  it('lose no document and no search when a node is killed while posts are loaded', async () => {
    let isOver = false
    const failed: Error[] = []
    const engine = await remote('kb', (error) => failed.push(error))
    const searching = searchUntil(
      () => isOver,
      CLIENTS,
      200,
      (query) => engine.find(query),
    )
    const loading = publish(client, records, generatedPosts(pages, POSTS), options())
    await setTimeout(1_500)
    await cluster.kill(1)
    const { index, sent, retries } = await loading
    isOver = true
    const { times } = await searching
    console.log(
      `load with a kill: ${sent} documents, ${retries} requests repeated, ${times.length} searches meanwhile, ${failed.length} failed`,
    )
    expect(failed.map(({ message }) => message)).toEqual([])
    expect(times.length).toBeGreaterThan(CLIENTS)
    expect(await count(index)).toBe(indexed + POSTS)
    expect(await serving()).toEqual([index])
    cluster.restart(1)
    await cluster.health('green', NODES)
  })

  it(`lose no document in ${KILLS} kills`, async () => {
    const index = 'kills'
    await client.indices.create({ index, body: indexSettings(records, 3, 1) })
    const posts = [...generatedPosts(pages, KILLS * 1_000)]
    for (let n = 0; n < KILLS; n++) {
      const loading = loadDocuments(client, index, posts.slice(n * 1_000, (n + 1) * 1_000), true)
      await setTimeout(30 + 40 * (n % 5))
      await cluster.kill(n % NODES)
      await loading
      cluster.restart(n % NODES)
      await cluster.health('green', NODES)
      expect(await count(index)).toBe((n + 1) * 1_000)
    }
    await client.indices.delete({ index })
  }, 1_800_000)

  it('go on where a load was interrupted, and load nothing twice', async () => {
    const again = await publish(client, records, generatedPosts(pages, POSTS), options())
    expect(again).toMatchObject({ sent: 0, skipped: indexed + POSTS })
  })

  it('load and search fast, beside a plain multi_match', async () => {
    const index = 'speed'
    await client.indices.create({ index, body: indexSettings(records, 1, 1) })
    const posts = [...generatedPosts(pages, POSTS)]
    const started = performance.now()
    await loadDocuments(client, index, posts, true)
    const rate = POSTS / ((performance.now() - started) / 1000)
    await client.indices.refresh({ index })
    const plain = (query: string) =>
      client.search({
        index,
        body: { size: 10, query: { multi_match: { query, fields: ['title^4', 'text'] } } },
      })
    const engine = await remote(index)
    const p95: number[] = []
    for (const ask of [plain, (query: string) => engine.find(query)]) {
      const end = performance.now() + 6_000
      const { times, failed } = await searchUntil(() => performance.now() > end, CLIENTS, 0, ask)
      expect(failed).toEqual([])
      p95.push(times[Math.floor(times.length * 0.95)] ?? Infinity)
      console.log(`${times.length} searches, p50 ${times[times.length >> 1]?.toFixed(0)} ms`)
    }
    const [usual = 0, ours = Infinity] = p95
    console.log(
      `${POSTS} posts: ${Math.round(rate)} posts/s; p95 at ${CLIENTS} clients: multi_match ${usual.toFixed(0)} ms, ours ${ours.toFixed(0)} ms`,
    )
    // What the machine does meanwhile changes both alike.
    expect(ours).toBeLessThan(usual * 5 + 100)
    await client.indices.delete({ index })
  })

  it('keep the old index when the new one answers wrongly', async () => {
    const before = await serving()
    const wrong = publish(
      client,
      records,
      generatedPosts(pages, 10),
      options({ judge: async () => 'nDCG@10 .2' }),
    )
    await expect(wrong).rejects.toThrow('the new index is not right and does not serve')
    expect(await serving()).toEqual(before)
  })

  it('say how to fix an unreachable address, a missing alias and an index in its place', async () => {
    const away = new Client({ node: 'http://127.0.0.1:9', maxRetries: 0 })
    await expect(publish(away, records, [], options())).rejects.toThrow('correct --node')
    const failed: Error[] = []
    const search = await remote('no-such-alias', (error) => failed.push(error))
    expect((await search.find('EMFILE')).answer).toBe('sure')
    expect(failed[0]?.message).toContain('there is no such index or alias')
    await client.indices.create({ index: 'taken' })
    await expect(publish(client, records, [], options({ alias: 'taken' }))).rejects.toThrow(
      'an index has the name of the alias',
    )
  })

  it('say how to fix an index with another mapping', async () => {
    const { index } = await publish(client, records, [], options({ alias: 'other' }))
    await client.indices.delete({ index })
    await client.indices.create({
      index,
      body: { mappings: { dynamic: 'strict', properties: { title: { type: 'text' } } } },
    })
    await expect(publish(client, records, [], options({ alias: 'other' }))).rejects.toThrow(
      'the index has another mapping',
    )
  })

  it('say how to go on when the disks are full, and go on', async () => {
    const prefix = 'cluster.routing.allocation.disk.watermark'
    const marks = (value: string | null) =>
      client.cluster.putSettings({
        body: {
          transient: Object.fromEntries(
            ['low', 'high', 'flood_stage'].map((name) => [`${prefix}.${name}`, value]),
          ),
        },
      })
    const { index } = await publish(client, records, [], options({ alias: 'full' }))
    await marks('900tb')
    const post = (n: number) => [...generatedPosts(pages, n)]
    await expect
      .poll(() => loadDocuments(client, index, post(10), true).then(() => '', String), {
        ...{ timeout: 60_000, interval: 1_000 },
      })
      .toContain('free or add disk')
    await marks(null)
    await expect
      .poll(() => loadDocuments(client, index, post(20), true).then(() => 'loaded', String), {
        ...{ timeout: 60_000, interval: 1_000 },
      })
      .toBe('loaded')
    expect(await count(index)).toBe(indexed + 20)
  })
})
