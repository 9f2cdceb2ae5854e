import type { Client } from '@opensearch-project/opensearch'
import { engineFault, itemFault } from './faults'
import type { EngineDocument } from './documents'
import { isBusyStatus, isPassing, pauseBefore } from './retry'

/** Documents of one request: about a megabyte of posts, so that a node never holds much of a load. */
const BATCH = 400
/** Requests under way at once. More only wait in the engine's queue on two cores. */
const CONCURRENCY = 3
/** How often a batch is sent again: for two minutes. */
const MOST_RETRIES = 40

interface ItemError {
  readonly type: string
  readonly reason: string
}

/** What a load did, in documents. */
export interface Loaded {
  readonly sent: number
  /** Those that the index had already, with the same content. */
  readonly skipped: number
  /** Requests that had to be repeated, as when a node was lost. */
  readonly retries: number
}

/**
 * Loads documents into an index. At most a few requests are under way, and no more documents are taken before one is
 * answered; what a busy or lost node did not take is sent again. Documents that the index has with the same content
 * are left out, so an interrupted load continues where it stopped.
 *
 * @param isNew whether the index was just created and is therefore empty
 * @throws FaultError when the engine refuses a document, or does not answer for two minutes
 */
export async function loadDocuments(
  client: Client,
  index: string,
  documents: Iterable<EngineDocument>,
  isNew: boolean,
): Promise<Loaded> {
  const loaded = { sent: 0, skipped: 0, retries: 0 }
  const batches = inBatches(documents)
  const work = async (): Promise<void> => {
    for (let next = batches.next(); !next.done; next = batches.next()) {
      const missing = isNew ? next.value : await withoutLoaded(client, index, next.value)
      loaded.skipped += next.value.length - missing.length
      loaded.retries += await sendAll(client, index, missing)
      loaded.sent += missing.length
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
  return loaded
}

function* inBatches(documents: Iterable<EngineDocument>): Generator<EngineDocument[]> {
  let batch: EngineDocument[] = []
  for (const document of documents) {
    batch.push(document)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function withoutLoaded(
  client: Client,
  index: string,
  batch: readonly EngineDocument[],
): Promise<EngineDocument[]> {
  const { body } = await client.mget({
    index,
    _source: ['hash'],
    body: { ids: batch.map(({ id }) => id) },
  })
  const docs = body.docs as readonly { _source?: { hash?: string } }[]
  return batch.filter(({ hash }, n) => docs[n]?._source?.hash !== hash)
}

/** Sends documents until the index has all of them. Returns how many requests were repeated. */
async function sendAll(
  client: Client,
  index: string,
  batch: readonly EngineDocument[],
): Promise<number> {
  let left = batch
  for (let attempt = 0; ; attempt++) {
    const { failed, error } = await send(client, index, left)
    if (failed.length === 0) return attempt
    if (attempt === MOST_RETRIES) throw itemFault(index, error ?? { type: 'retries', reason: '' })
    left = failed
    await pauseBefore(attempt)
  }
}

/** Sends documents once. Returns those that a later attempt may load. */
async function send(
  client: Client,
  index: string,
  batch: readonly EngineDocument[],
): Promise<{ failed: readonly EngineDocument[]; error?: ItemError }> {
  if (batch.length === 0) return { failed: [] }
  const body = batch.flatMap(({ id, hash, source }) => [
    { index: { _id: id } },
    { ...source, hash },
  ])
  let items: readonly { index?: { status?: number; error?: ItemError } }[]
  try {
    items = (await client.bulk({ index, body })).body.items as typeof items
  } catch (error) {
    if (!isPassing(error)) throw engineFault(index, error)
    return { failed: batch, error: { type: 'connection', reason: (error as Error).message } }
  }
  const errors = items.flatMap(({ index: item }) => (item?.error ? [item] : []))
  const lasting = errors.find(({ status = 0, error }) => !isBusy(status, error))
  if (lasting?.error) throw itemFault(index, lasting.error)
  return { failed: batch.filter((_, n) => items[n]?.index?.error), error: errors[0]?.error }
}

/** Whether a node that is busy, starting or lost said this; a full disk is no passing state. */
function isBusy(status: number, error?: ItemError): boolean {
  return isBusyStatus(status) && error?.type !== 'cluster_block_exception'
}
