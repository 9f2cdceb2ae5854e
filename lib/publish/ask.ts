import { type Client, errors } from '@opensearch-project/opensearch'
import { rankRemotely } from '../search/remote/remote-index'
import { isPartial, type SearchResponse } from '../search/remote/response'
import type { RankElsewhere } from '../search/engine/rank-pages'
import { engineFault, fault, OTHER_VERSION, PARTIAL } from './faults'
import { INDEX_VERSION } from './index-settings'
import { isBusyStatus, pauseBefore } from './retry'

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
        for (let attempt = 0; ; attempt++) {
          const response = await searchOnce(client, index, body, attempt < MOST_RETRIES)
          if (response) return response
          await pauseBefore(attempt)
        }
      } catch (error) {
        checked = undefined
        const reason = engineFault(index, error)
        failed(reason)
        throw reason
      }
    })
}

/** @returns the answer; null when it is worth asking again, and `mayRepeat` */
async function searchOnce(
  client: Client,
  index: string,
  body: object,
  mayRepeat: boolean,
): Promise<SearchResponse | null> {
  try {
    const answer = await client.transport.request({
      method: 'POST',
      path: `/${index}/_search`,
      querystring: { include_named_queries_score: true },
      body: { ...body, timeout: PATIENCE },
    })
    const response = answer.body as SearchResponse
    if (!isPartial(response)) return response
  } catch (error) {
    const isBusy = error instanceof errors.ResponseError && isBusyStatus(error.statusCode ?? 0)
    if (!isBusy || !mayRepeat) throw error
    return null
  }
  if (!mayRepeat) throw fault(index, PARTIAL, `no complete answer in ${PATIENCE}`)
  return null
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
