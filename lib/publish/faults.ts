import { errors } from '@opensearch-project/opensearch'
import { FaultError } from '../model/fault'

/** What went wrong on the side of the engine, as far as it is known how to fix it. */
interface Cause {
  readonly problem: string
  readonly expected: string
  readonly fix: string
}

const UNREACHABLE: Cause = {
  problem: 'the search engine does not answer',
  expected: 'an OpenSearch 2 node that answers at this address',
  fix: 'start it, or correct --node: npm run publish:opensearch -- --node http://127.0.0.1:9200',
}
/** A node stopped before it had seen all pages. */
export const PARTIAL: Cause = {
  problem: 'the search engine gave an answer from a part of the pages',
  expected: 'a complete answer',
  fix: 'search again when the nodes are less busy, or add nodes',
}
/** The index of an alias was made by another version: its terms would not be found, without any error. */
export const OTHER_VERSION: Cause = {
  problem: 'the index behind the alias was made by another version of the program',
  expected: 'an index that this version made',
  fix: 'npm run publish:opensearch -- --node URL loads one and sets the alias',
}
const MAPPING: Cause = {
  problem: 'the index has another mapping than this version of the program',
  expected: 'an index that this version made',
  fix: 'delete the index that is named here, then run the same command again',
}
/** Causes by the type of the engine’s error. */
const KNOWN: ReadonlyMap<string, Cause> = new Map(
  Object.entries({
    cluster_block_exception: {
      problem:
        'the index takes no writes, which is what OpenSearch does when a disk is nearly full',
      expected: 'free disk on every node, below the flood-stage watermark',
      fix: 'free or add disk, then run the same command again; it goes on where it stopped',
    },
    unavailable_shards_exception: {
      problem: 'no running node has the shard of these documents',
      expected: 'a copy of every shard on a running node; GET _cat/shards lists them',
      fix: 'start the nodes that are down, then run the same command again; it goes on where it stopped',
    },
    strict_dynamic_mapping_exception: MAPPING,
    mapper_parsing_exception: MAPPING,
    index_not_found_exception: {
      problem: 'there is no such index or alias',
      expected: 'an alias that points to a loaded index',
      fix: 'npm run publish:opensearch -- --node URL loads one and sets the alias',
    },
  }),
)

/**
 * An error of the engine as a fault.
 *
 * @param place address of the node, or name of the index
 */
export function engineFault(place: string, error: unknown): Error {
  if (error instanceof FaultError) return error
  if (error instanceof errors.ConnectionError || error instanceof errors.TimeoutError)
    return fault(place, UNREACHABLE, error.message)
  if (error instanceof errors.NoLivingConnectionsError)
    return fault(place, UNREACHABLE, 'no node answers')
  if (!(error instanceof errors.ResponseError)) return error as Error
  const { type, reason } =
    (error.body as { error?: { type?: string; reason?: string } }).error ?? {}
  return itemFault(place, { type: type ?? String(error.statusCode), reason: reason ?? '' })
}

/** The error of one document, or of one request, as a fault. */
export function itemFault(
  place: string,
  { type, reason }: { readonly type: string; readonly reason: string },
): FaultError {
  const other = {
    problem: 'the search engine refused the request',
    expected: 'OpenSearch 2.19 with the module analysis-common',
    fix: 'read the message of the engine; nothing was switched, the old index still serves',
  }
  return fault(place, KNOWN.get(type) ?? other, `${type}: ${reason}`)
}

/** A fault of this cause. */
export function fault(file: string, cause: Cause, found: string): FaultError {
  return new FaultError([{ file, line: null, found: found.slice(0, 300), ...cause }])
}
