import { createHash } from 'node:crypto'
import type { Client } from '@opensearch-project/opensearch'
import { FaultError } from '../model/fault'
import type { SearchRecord } from '../model/search/record'
import { TermReader } from '../search/analysis/term-reader'
import { type EngineDocument, engineDocument } from './documents'
import { engineFault } from './faults'
import { indexSettings } from './index-settings'
import { loadDocuments, type Loaded } from './load'
import { mergeSegments } from './merge'

export interface PublishOptions {
  /** Alias that searches ask. The index has its name and a hash of the content behind it. */
  readonly alias: string
  readonly shards: number
  readonly replicas: number
  /** Asks the new index judged queries before it serves; returns what is wrong, or null. */
  readonly judge: (index: string) => Promise<string | null>
  readonly log: (line: string) => void
}

/** What the engine is asked and answers of an index. */
interface Published extends Loaded {
  readonly index: string
}

/**
 * Loads all pages into a new index beside the one that serves, and lets the alias point to it when the number of
 * documents and the judged queries are right. Anything else leaves the old index serving. The same content goes into
 * the same index, so that an interrupted load continues.
 *
 * @param more posts that the site does not have
 * @throws FaultError when the engine does not answer or refuses, or the index is not right
 */
export async function publish(
  client: Client,
  records: readonly SearchRecord[],
  more: Iterable<EngineDocument>,
  options: PublishOptions,
): Promise<Published> {
  const { alias, log } = options
  const reader = new TermReader()
  const documents = [
    ...records.flatMap((record) =>
      record.type === 'page' && record.kind !== 'error' ? [engineDocument(record, reader)] : [],
    ),
    ...more,
  ]
  const settings = indexSettings(records, options.shards, options.replicas)
  const index = `${alias}-${digest([JSON.stringify(settings), ...documents.map(({ id, hash }) => id + hash)])}`
  try {
    await refuseIndexAsAlias(client, alias)
    const isNew =
      !(await client.indices.exists({ index })).body &&
      (await createIndex(client, index, settings, log))
    log(`${isNew ? 'loading' : 'going on with'} ${index}: ${documents.length} documents`)
    const loaded = await loadDocuments(client, index, documents, isNew)
    log(`merging ${index}`)
    await mergeSegments(client, index, log)
    await checkCount(client, index, documents.length)
    const wrong = await options.judge(index)
    if (wrong !== null) throw notRight(index, 'answers to the judged queries', wrong)
    await client.indices.putSettings({ index, body: { index: { refresh_interval: '1s' } } })
    await switchAlias(client, alias, index)
    return { index, ...loaded }
  } catch (error) {
    throw engineFault(index, error)
  }
}

/** Lets the alias point to this index alone, in one step, and deletes all older ones but the last. */
async function switchAlias(client: Client, alias: string, index: string): Promise<void> {
  const { body: before } = await client.indices.getAlias({ index: `${alias}-*` })
  const serving = Object.entries(before as Record<string, { aliases: Record<string, unknown> }>)
  const old = serving
    .filter(([, { aliases }]) => Object.hasOwn(aliases, alias))
    .map(([name]) => name)
  await client.indices.updateAliases({
    body: {
      actions: [
        ...old.filter((name) => name !== index).map((name) => ({ remove: { index: name, alias } })),
        { add: { index, alias } },
      ],
    },
  })
  const kept = new Set([index, ...old])
  for (const [name] of serving.filter(([name]) => !kept.has(name)))
    await client.indices.delete({ index: name })
}

/**
 * Makes an index and waits for all copies of its shards, since what is written to a single copy is lost with its node.
 *
 * @internal exported for tests
 * @returns false where it was there: an earlier attempt whose answer was lost may have made it
 */
export async function createIndex(
  client: Client,
  index: string,
  body: object,
  log: (line: string) => void,
): Promise<boolean> {
  try {
    const answer = await client.indices.create({ index, body, wait_for_active_shards: 'all' })
    if (!answer.body.shards_acknowledged)
      log(`${index}: not every copy of its shards has a node; start more nodes or lower --replicas`)
    return true
  } catch (error) {
    const { type } = (error as { body?: { error?: { type?: string } } }).body?.error ?? {}
    if (type === 'resource_already_exists_exception') return false
    throw error
  }
}

async function checkCount(client: Client, index: string, expected: number): Promise<void> {
  const { body } = await client.count({ index })
  if (body.count !== expected) throw notRight(index, `${expected} documents`, `${body.count}`)
}

async function refuseIndexAsAlias(client: Client, alias: string): Promise<void> {
  const isAlias = (await client.indices.existsAlias({ name: alias })).body
  if (isAlias || !(await client.indices.exists({ index: alias })).body) return
  throw new FaultError([
    {
      file: alias,
      line: null,
      problem: 'an index has the name of the alias',
      expected: `an alias, or nothing, named ${alias}`,
      found: 'an index, as a write to a deleted alias makes it',
      fix: `delete that index if nothing else uses it, or choose another name with --alias`,
    },
  ])
}

function notRight(index: string, expected: string, found: string): FaultError {
  return new FaultError([
    {
      ...{ file: index, line: null, problem: 'the new index is not right and does not serve' },
      ...{ expected, found },
      fix: 'the old index still serves; run the command again, or delete the new index and load it anew',
    },
  ])
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}
