import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from '@opensearch-project/opensearch'
import { afterEach, expect, it } from 'vitest'
import { rankIn } from '../../../lib/publish/ask'
import { INDEX_VERSION } from '../../../lib/publish/index-settings'
import { buildIndex } from '../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../lib/search/index/build/documents'
import { openIndexFiles } from '../../../lib/search/node'
import { frozenKnowledge } from '../../frozen-corpus'

const knowledge = frozenKnowledge()
const { files } = buildIndex(searchDocuments(knowledge), knowledge.searchContent)

let server: Server | undefined
afterEach(() => server?.close())

/** A node that answers each search with the next status and body, the last one from then on. */
async function node(...answers: readonly (readonly [status: number, body: object])[]) {
  const searches: string[] = []
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (!request.url?.includes('_search'))
      return response.end(
        JSON.stringify({ kb: { mappings: { _meta: { reachable: INDEX_VERSION } } } }),
      )
    searches.push(request.url)
    const [status, body] = answers[
      Math.min(searches.length, answers.length) - 1
    ] as (typeof answers)[0]
    return response.writeHead(status).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { searches, client: new Client({ node: `http://127.0.0.1:${port}`, maxRetries: 0 }) }
}

const NOTHING = { timed_out: false, _shards: { failed: 0 }, hits: { hits: [] } }
const LOST = { error: { type: 'search_phase_execution_exception', reason: 'all shards failed' } }

it.each([
  ['is not searched', 503, LOST],
  ['is searched in part', 200, { ...NOTHING, _shards: { failed: 1 } }],
] as const)('a query is sent again while a lost node %s', async (_, status, body) => {
  const { client, searches } = await node([status, body], [status, body], [200, NOTHING])
  const failed: Error[] = []
  const search = await openIndexFiles(
    files,
    rankIn(client, 'kb', (error) => failed.push(error)),
  )
  await search.find('captive portal does not open')
  expect(failed).toEqual([])
  expect(searches.length).toBe(3)
})

it('a query that the engine refuses is not sent again', async () => {
  const { client, searches } = await node([
    400,
    { error: { type: 'parsing_exception', reason: 'x' } },
  ])
  const failed: Error[] = []
  const search = await openIndexFiles(
    files,
    rankIn(client, 'kb', (error) => failed.push(error)),
  )
  await search.find('captive portal does not open')
  expect(failed.map(({ message }) => message).join()).toContain('parsing_exception')
  expect(searches.length).toBe(1)
})
