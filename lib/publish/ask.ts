import type { Client } from '@opensearch-project/opensearch'
import { rankRemotely } from '../search/remote/remote-index'
import type { SearchResponse } from '../search/remote/response'
import type { RankElsewhere } from '../search/engine/rank-pages'
import { engineFault } from './faults'

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
  return (concepts, site) =>
    rankRemotely(concepts, site, async (body) => {
      try {
        const answer = await client.transport.request({
          method: 'POST',
          path: `/${index}/_search`,
          querystring: { include_named_queries_score: true },
          body,
        })
        return answer.body as SearchResponse
      } catch (error) {
        const fault = engineFault(index, error)
        failed(fault)
        throw fault
      }
    })
}
