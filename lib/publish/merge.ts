import type { Client } from '@opensearch-project/opensearch'

/** How long the engine may take, in ms. A hundred thousand posts take about ten seconds on two cores. */
const PATIENCE = 3_600_000

/**
 * Merges each shard of an index into one segment and makes the result searchable. A published index is not written
 * again, and a search of one segment costs about half of a search of ten. An index that cannot be merged serves as
 * it is, with a line in the log.
 *
 * https://docs.opensearch.org/2.19/api-reference/index-apis/force-merge/
 */
export async function mergeSegments(
  client: Client,
  index: string,
  log: (line: string) => void,
): Promise<void> {
  try {
    await client.indices.forcemerge(
      { index, max_num_segments: 1 },
      { requestTimeout: PATIENCE, maxRetries: 0 },
    )
  } catch (error) {
    log(`${index} is not merged, so searches take longer: ${(error as Error).message}`)
  }
  await client.indices.refresh({ index })
}
