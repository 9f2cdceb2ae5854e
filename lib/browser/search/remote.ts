import type { RankElsewhere } from '../../search/engine/rank-pages'
import { rankRemotely } from '../../search/remote/remote-index'
import { isPartial, type SearchResponse } from '../../search/remote/response'

/** How long the search engine may take before the index of the site answers, in milliseconds. */
const PATIENCE = 1000
/** How long it is not asked again after it failed, in milliseconds. */
const PAUSE = 30_000

/**
 * Ranks the pages of a search engine behind a proxy of the site. Sends the terms of the query and nothing else.
 *
 * @param address address of the index, with a trailing slash
 */
export function rankAt(address: string): RankElsewhere {
  let failed = -PAUSE
  return (concepts, site) =>
    rankRemotely(concepts, site, async (body) => {
      if (performance.now() - failed < PAUSE) throw new Error('The search engine did not answer')
      try {
        const answer = await fetch(`${address}_search?include_named_queries_score=true`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: AbortSignal.timeout(PATIENCE),
        })
        if (!answer.ok) throw new Error(`${answer.status}`)
        const response = (await answer.json()) as SearchResponse
        if (isPartial(response)) throw new Error('The answer is of a part of the pages')
        return response
      } catch (error) {
        failed = performance.now()
        throw error
      }
    })
}
