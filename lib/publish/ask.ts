import type { Client } from '@opensearch-project/opensearch'
import { rankRemotely } from '../search/remote/remote-index'
import type { SearchResponse } from '../search/remote/response'
import type { RankElsewhere } from '../search/engine/rank-pages'
import { engineFault, fault, OTHER_VERSION, PARTIAL } from './faults'
import { INDEX_VERSION } from './index-settings'

/** How long a node may search. Nobody waits for a batch, unlike for the site's own search. */
const PATIENCE = '10s'

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
        const answer = await client.transport.request({
          method: 'POST',
          path: `/${index}/_search`,
          querystring: { include_named_queries_score: true },
          body: { ...body, timeout: PATIENCE },
        })
        const response = answer.body as SearchResponse
        if (response.timed_out) throw fault(index, PARTIAL, `no complete answer in ${PATIENCE}`)
        return response
      } catch (error) {
        checked = undefined
        const reason = engineFault(index, error)
        failed(reason)
        throw reason
      }
    })
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
