import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { miniSearch, plainPages, postsOf } from '../../lib/dev/bench/search/engines'
import { judge, type Judged, summarize } from '../../lib/dev/bench/search/judge'
import { generatedDocuments } from '../../lib/dev/bench/scale/generated-documents'
import { loadKnowledge } from '../../lib/knowledge/load'
import { buildIndex, type BuiltFile } from '../../lib/search/index/build/build-index'
import type { SearchDocument } from '../../lib/search/index/build/document'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { clearRegistry } from '../../lib/search/index/registry'
import { loadFrom, openIndexFiles } from '../../lib/search/node'
import { openIndex } from '../../lib/search/engine/search-engine'
import { deferred } from '../../lib/search/engine/deferred'

/**
 * npm run bench:scale [-- POSTS…]   measures the search with POSTS generated posts in addition to the real
 * pages
 *
 * Prints for each size the build time of the index, the bytes to the first hit, the time per query compared
 * with MiniSearch in the same run, and the quality of the judged queries among the generated posts.
 */
const SIZES = [1_000, 10_000]
const QUERIES = ['dev', 'fresh', 'unseen-1', 'unseen-2']
/** A cold query loads its files again, so only one query in this many is run cold. */
const COLD = 4

const sizes = process.argv.slice(2).map(Number)
const knowledge = loadKnowledge(process.cwd())
const real = searchDocuments(knowledge)
const texts = knowledge.posts.map(({ body }) => body)
const queries = QUERIES.flatMap(
  (name) => JSON.parse(readFileSync(`tests/ranking/${name}.json`, 'utf8')) as Judged[],
).filter(({ type }) => type !== 'none')

const rows: string[][] = []
for (const size of [0, ...(sizes.length > 0 ? sizes : SIZES)]) rows.push(await measure(size))
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const HEAD = [
  'generated posts',
  'index built in s',
  '`core.js` gzip kB',
  'largest shard gzip kB',
  'index files to the first hit, gzip kB, median / p95',
  'all index files of a query, gzip kB, median / p95',
  'query p50 / p95 ms',
  'MiniSearch p50 / p95 ms',
  'S@1',
  'nDCG@10',
]
console.log([line(HEAD), line(HEAD.map(() => '---')), ...rows.map(line)].join('\n'))

async function measure(size: number): Promise<string[]> {
  console.error(`${size} generated posts …`)
  const documents = [...real, ...generatedDocuments(size, real, texts)]
  const start = performance.now()
  const { files } = buildIndex(documents, knowledge.searchContent)
  const built = (performance.now() - start) / 1000
  const sizeOf = new Map(files.map(({ name, text }) => [name, gzipSync(text, { level: 9 }).length]))
  const shards = [...sizeOf].filter(([name]) => name.includes('terms-')).map(([, bytes]) => bytes)
  const cold = await coldBytes(files, sizeOf)

  clearRegistry()
  const search = await openIndexFiles(files)
  await search.warm()
  const idsOf = postsOf(documents)
  const times: number[] = []
  const verdicts = []
  for (const { q, rel } of queries) {
    await search.find(q)
    const from = performance.now()
    const answer = await search.find(q)
    times.push(performance.now() - from)
    verdicts.push(
      judge(
        rel,
        answer.hits.map(({ id }) => idsOf(id)),
      ),
    )
  }
  const sum = summarize(verdicts)
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
  return [
    String(size),
    built.toFixed(1),
    kB(sizeOf.get('search/core.js') ?? 0),
    kB(Math.max(...shards)),
    ...[cold.map(({ first }) => first), cold.map(({ all }) => all)].map(
      (sizes) => `${kB(at(sizes, 0.5))} / ${kB(at(sizes, 0.95))}`,
    ),
    `${at(times, 0.5).toFixed(2)} / ${at(times, 0.95).toFixed(2)}`,
    peerTimes(documents),
    sum.success1.toFixed(3),
    sum.ndcg10.toFixed(3),
  ]
}

/** Bytes of the index that a first query loads, up to its first answer and in all. */
async function coldBytes(
  files: readonly BuiltFile[],
  sizeOf: ReadonlyMap<string, number>,
): Promise<{ first: number; all: number }[]> {
  const sums: { first: number; all: number }[] = []
  for (const { q } of queries.filter((_, n) => n % COLD === 0)) {
    clearRegistry()
    const load = loadFrom(files)
    let bytes = 0
    let first: number | undefined
    const search = await openIndex(
      (file) => {
        bytes += sizeOf.get(file) ?? 0
        return load(file)
      },
      () => Promise.resolve(deferred),
    )
    await search.find(q, { early: () => (first ??= bytes) })
    sums.push({ first: first ?? bytes, all: bytes })
  }
  return sums
}

function peerTimes(documents: readonly SearchDocument[]): string {
  const { ask } = miniSearch(plainPages(documents.filter(({ kind }) => kind !== 'error')))
  const times = queries
    .filter((_, n) => n % COLD === 0)
    .map(({ q }) => {
      const from = performance.now()
      void ask(q)
      return performance.now() - from
    })
  return `${at(times, 0.5).toFixed(1)} / ${at(times, 0.95).toFixed(1)}`
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
