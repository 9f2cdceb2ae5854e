import type { Client } from '@opensearch-project/opensearch'
import { rankRemotely } from '../search/remote/remote-index'
import { isPartial, type SearchResponse } from '../search/remote/response'
import type { RankElsewhere } from '../search/engine/rank-pages'
import { engineFault, fault, OTHER_VERSION, PARTIAL } from './faults'
import { INDEX_VERSION } from './index-settings'
import { isBusy, pauseBefore } from './retry'

/** How long a node may search. Nobody waits for a batch, unlike for the site's own search. */
const PATIENCE = '10s'
/** How often a query is sent again when a node was lost or is busy: for 6 seconds, in which its copies take over. */
const MOST_RETRIES = 6

/**
 * Ranks the pages of an index of the engine. The client asks another node where one does not answer.
 *
 * @param index name of an index or alias
 * @param failed is told why the engine did not answer
 */
export function rankIn(
  client: Client,
  index: string,
  failed: (error: Error) => void,
): RankElsewhere {
  let checked: Promise<void> | undefined
  return (concepts, site) =>
    rankRemotely(concepts, site, async (body) => {
      try {
        await (checked ??= checkVersion(client, index))
        return await wholeAnswer(client, index, body)
      } catch (error) {
        checked = undefined
        const reason = engineFault(index, error)
        failed(reason)
        throw reason
      }
    })
}

/** The answer of all parts of an index, for which a query is sent again while a node is busy or lost. */
async function wholeAnswer(client: Client, index: string, body: object): Promise<SearchResponse> {
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt === MOST_RETRIES
    const response = await search(client, index, body).catch((error: unknown) => {
      if (isLast || !isBusy(error)) throw error
      return null
    })
    if (response && !isPartial(response)) return response
    if (isLast) throw fault(index, PARTIAL, `no complete answer in ${PATIENCE}`)
    await pauseBefore(attempt)
  }
}

async function search(client: Client, index: string, body: object): Promise<SearchResponse> {
  const answer = await client.transport.request({
    method: 'POST',
    path: `/${index}/_search`,
    querystring: { include_named_queries_score: true },
    body: { ...body, timeout: PATIENCE },
  })
  return answer.body as SearchResponse
}

/** Refuses an index of another version, in which queries would find too little without any error. */
async function checkVersion(client: Client, alias: string): Promise<void> {
  const { body } = await client.indices.getMapping({ index: alias })
  for (const [index, { mappings }] of Object.entries(body)) {
    const version = mappings._meta?.reachable
    if (version !== INDEX_VERSION)
      throw fault(`${alias} → ${index}`, OTHER_VERSION, `version ${version ?? 'unknown'}`)
  }
}
