import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { rankAt } from '../../../../lib/browser/search/remote'
import { storedForm } from '../../../../lib/publish/documents'
import { buildIndex } from '../../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { openIndexFiles } from '../../../../lib/search/node'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const { files } = buildIndex(searchDocuments(knowledge), knowledge.searchContent)
const local = await openIndexFiles(files)
const QUERY = 'captive portal does not open'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Starts a search engine that treats each request so, and returns its address and the bodies it got. */
async function engine(
  answer: (response: ServerResponse) => void,
): Promise<{ address: string; bodies: string[] }> {
  const bodies: string[] = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    bodies.push(body)
    answer(response)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/kb/`, bodies }
}

/** A complete answer without hits. */
const NOTHING = { timed_out: false, _shards: { failed: 0 }, hits: { hits: [] } }

function answering(answer: object): (response: ServerResponse) => void {
  return (response) => response.end(JSON.stringify(answer))
}

describe('the search of a site with a search engine', () => {
  it('answers from its own index when the engine does not answer within a second', async () => {
    const { address, bodies } = await engine(() => undefined)
    const search = await openIndexFiles(files, rankAt(address))
    const started = performance.now()
    const answer = await search.find(QUERY)
    expect(performance.now() - started).toBeGreaterThan(900)
    expect(answer).toEqual(await local.find(QUERY))
    await search.find('NWConnection stays in preparing')
    expect(bodies).toHaveLength(1)
  })

  it.each([
    ['refuses', (response: ServerResponse) => response.writeHead(429).end()],
    ['answers nonsense', (response: ServerResponse) => response.end('<html>')],
    ['had not the time for all pages', answering({ ...NOTHING, timed_out: true })],
    ['has lost a part of the pages', answering({ ...NOTHING, _shards: { failed: 1 } })],
  ])('answers from its own index when the engine %s', async (_, answer) => {
    const { address } = await engine(answer)
    const search = await openIndexFiles(files, rankAt(address))
    expect(await search.find(QUERY)).toEqual(await local.find(QUERY))
  })

  it('shows what the engine found, also pages that the site does not have', async () => {
    const hit = {
      fields: {
        page: [
          storedForm({
            ...{ id: 'x1', kind: 'post', url: '/posts/x1/', title: 'A portal never opens' },
            ...{ lead: 'It’s captive.', badges: [], facets: {}, covers: [], offTopic: false },
          }),
        ],
      },
      matched_queries: { captiv: 9, portal: 9, open: 9 },
    }
    const { address } = await engine((response) =>
      response.end(JSON.stringify({ ...NOTHING, hits: { hits: [hit] } })),
    )
    const search = await openIndexFiles(files, rankAt(address))
    const answer = await search.find(QUERY)
    expect(answer.hits.map(({ url }) => url)).toEqual(['/posts/x1/'])
    const [first] = answer.hits
    const snippet = first && (await search.snippet(first, answer))
    expect(snippet?.pieces.map(({ text }) => text).join('')).toBe('It’s captive.')
  })

  it('sends terms of what is typed, and nothing of pasted lines', async () => {
    const { address, bodies } = await engine((response) => response.writeHead(500).end())
    const pasted = 'wifip2pd <Error> Failed to create socket: Too many open files\nnext line'
    await (await openIndexFiles(files, rankAt(address))).find(pasted)
    expect(bodies).toEqual([])
    await (await openIndexFiles(files, rankAt(address))).find('Connections of MyHost fail')
    expect(bodies).toHaveLength(1)
    expect(bodies[0]).not.toContain('Connections of MyHost')
    expect(bodies[0]).toContain('"connect"')
  })
})
