import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { browserScripts } from '../../lib/build/bundle'
import { loadKnowledge } from '../../lib/knowledge/load'
import { lineReader } from '../../lib/logs/node/line-reader'
import type { SearchContent } from '../../lib/model/search/search-content'
import { RANKING_FEATURES, type RankingFeature } from '../../lib/dev/bench/search/ablation'
import * as engines from '../../lib/dev/bench/search/engines'
import {
  type Answered,
  type Judged,
  judge,
  summarize,
  type Verdict,
} from '../../lib/dev/bench/search/judge'
import { JUDGED_SETS, judgedQueries } from '../../lib/dev/bench/search/judged-sets'
import {
  type AskedEngine,
  engineTable,
  percent,
  setTable,
  table,
  typeTable,
} from '../../lib/dev/bench/search/tables'
import { pagefind, type PagefindSettings } from '../../lib/dev/bench/search/pagefind'
import { type BuiltFile, buildIndex } from '../../lib/search/index/build/build-index'
import type { SearchDocument } from '../../lib/search/index/build/document'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { openIndexFiles } from '../../lib/search/node'
import { clearRegistry } from '../../lib/search/index/registry'
import { apply } from '../../lib/build/store/store'
import { stageFolder } from '../../lib/build/store/folder'

/**
 * npm run bench:search                    compares all engines on the same documents and queries
 * npm run bench:search -- --ablation      also measures the ranking without each of its features
 * npm run bench:search -- --write         also writes the tables to docs/search.md
 */
const REPEATS = 5

/**
 * The best of a grid for a third of the judged queries. Settings change little: Success@1 was between .424 and .440 for
 * underscores, hyphens and dots kept or not, title weights of 1 to 10, and length and frequency weighed more or less.
 */
const PAGEFIND_BEST: PagefindSettings = {
  name: 'Pagefind, best settings',
  includeCharacters: '_',
  ranking: { metaWeights: { title: 5 }, termFrequency: 0.5 },
}

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length

const knowledge = loadKnowledge(process.cwd())
/** Returns the pages whose printed lines a query contains. The site too asks the log reader before it searches. */
const printedPages = lineReader(knowledge)

async function main(args: ReadonlySet<string>): Promise<void> {
  const documents = searchDocuments(knowledge)
  const sets = JUDGED_SETS.map((name) => ({
    name,
    queries: judgedQueries(name),
  }))
  const queries = sets.flatMap((set) => set.queries)
  const built = buildIndex(documents, knowledge.searchContent).files
  const ours = await askOurs('Reachable', built, documents, queries)
  const rows = [ours, ...(await askOthers(documents, queries))]
  const parts = [
    engineTable(rows, queries),
    typeTable(rows, queries),
    setTable(ours, sets),
    await sizeTable(built, documents, knowledge.searchContent),
  ]
  if (args.has('--ablation'))
    parts.push(await ablationTable(documents, knowledge.searchContent, queries))
  console.log(parts.join('\n\n'))
  if (args.has('--write')) {
    const page = readFileSync('docs/search.md', 'utf8')
    const marks = /(<!-- measured -->\n)[^]*(<!-- \/measured -->)/
    if (!marks.test(page))
      throw new Error('docs/search.md does not have its <!-- measured --> marks')
    const tables = parts.join('\n\n')
    const text = page.replace(marks, (_, from: string, to: string) => `${from}\n${tables}\n\n${to}`)
    await apply(process.cwd(), { files: new Map([['docs/search.md', text]]) })
  }
}

async function askOurs(
  name: string,
  files: readonly BuiltFile[],
  documents: readonly SearchDocument[],
  queries: readonly Judged[],
): Promise<AskedEngine> {
  const posts = engines.postsOf(documents)
  clearRegistry()
  const search = await openIndexFiles(files)
  await search.warm()
  return measured(name, queries, indexSize(files), async (q) => {
    const { answer, hits } = await search.find(q, { printed: printedPages(q) })
    return { isSure: answer === 'sure', hits: hits.map(({ id }) => posts(id)) }
  })
}

async function askOthers(
  documents: readonly SearchDocument[],
  queries: readonly Judged[],
): Promise<AskedEngine[]> {
  const pages = engines.plainPages(documents.filter(({ kind }) => kind !== 'error'))
  const posts = engines.postsOf(documents)
  const folder = stageFolder(join(process.cwd(), '.cache/pagefind'))
  try {
    const others = [
      engines.miniSearch(pages),
      engines.vitePress(pages),
      engines.lunrSearch(pages),
      await engines.orama(pages),
      engines.flexSearch(pages),
      await pagefind(pages, join(folder.path, 'default'), { name: 'Pagefind, default' }),
      await pagefind(pages, join(folder.path, 'best'), PAGEFIND_BEST),
    ]
    const rows: AskedEngine[] = []
    for (const { name, index, ask } of others)
      rows.push(
        await measured(name, queries, index === null ? null : gzip(index), async (q) =>
          engines.answeredBy(await ask(q), posts),
        ),
      )
    return rows
  } finally {
    folder.discard()
  }
}

async function measured(
  name: string,
  queries: readonly Judged[],
  indexBytes: number | null,
  ask: (query: string) => Promise<Answered>,
): Promise<AskedEngine> {
  const verdicts = new Map<string, Verdict>()
  const silent = new Set<string>()
  const times: number[] = []
  for (const { id, q, rel } of queries) {
    await ask(q)
    for (let n = 0; n < REPEATS; n++) {
      const start = performance.now()
      const answer = await ask(q)
      times.push(performance.now() - start)
      verdicts.set(id, judge(rel, answer.hits))
      if (!answer.isSure) silent.add(id)
    }
  }
  return { name, verdicts, silent, times: times.sort((a, b) => a - b), indexBytes }
}

const isText = ({ name }: BuiltFile): boolean => name.includes('/text/')
const indexSize = (files: readonly BuiltFile[]): number =>
  files.filter((file) => !isText(file)).reduce((sum, { text }) => sum + gzip(text), 0)

async function sizeTable(
  built: readonly BuiltFile[],
  documents: readonly SearchDocument[],
  words: SearchContent,
): Promise<string> {
  const pages = documents.filter(({ kind }) => kind !== 'error')
  const some = firstPages(pages, 150)
  const at150 = indexSize(buildIndex(some, words).files)
  const scripts = await browserScripts(process.cwd(), null)
  const script = (file: string): string =>
    String(scripts.find(({ path }) => path === file)?.content ?? '')
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
  const isShard = ({ name }: BuiltFile): boolean => name.startsWith('search/terms-')
  const shards = built.filter(isShard)
  const sizes = built
    .filter((file) => !isText(file) && !isShard(file))
    .map(({ name, text }) => [`\`${name}\``, kB(gzip(text))])
  return table(
    ['what', 'gzip kB'],
    [
      [
        `index of all ${pages.length} pages and ${documents.length - pages.length} errors`,
        kB(indexSize(built)),
      ],
      ['index of 150 pages', kB(at150)],
      ['`search.js`, up to the first hits', kB(gzip(script('search.js')))],
      ['`search-deferred.js`, with FlexSearch', kB(gzip(script('search-deferred.js')))],
      [`${shards.length} shards, \`search/terms-<n>.js\``, kB(indexSize(shards))],
      ...sizes,
    ],
  )
}

/** The first `count` pages, posts first. `covers` keeps only ids of these pages. */
function firstPages(pages: readonly SearchDocument[], count: number): SearchDocument[] {
  const posts = pages.filter(({ kind }) => kind === 'post')
  const some = [...posts, ...pages.filter(({ kind }) => kind !== 'post')].slice(0, count)
  const ids = new Set(some.map(({ id }) => id))
  return some.map((page) => ({ ...page, covers: page.covers.filter((id) => ids.has(id)) }))
}

async function ablationTable(
  documents: readonly SearchDocument[],
  words: SearchContent,
  queries: readonly Judged[],
): Promise<string> {
  const run = async (feature: RankingFeature | null): Promise<AskedEngine> => {
    const undo = feature?.off?.()
    const some = feature?.without?.(documents) ?? documents
    const { files } = buildIndex(
      some,
      feature?.withoutVocabulary ? { ...words, vocabulary: [] } : words,
    )
    const row = await askOurs(feature?.name ?? 'all', files, documents, queries)
    undo?.()
    return row
  }
  const halves = [0, 1].map((half) =>
    queries.filter(({ type }, n) => type !== 'none' && n % 2 === half),
  )
  const sums = (row: AskedEngine) =>
    halves.map((half) => summarize(half.map(({ id }) => row.verdicts.get(id) as Verdict)))
  const all = sums(await run(null))
  const rows: string[][] = [
    ['all features', ...all.flatMap((s) => [percent(s.success1), percent(s.ndcg10)])],
  ]
  const difference = (a: number, b: number): string =>
    `${a < b ? '−' : '+'}${percent(Math.abs(a - b))}`
  for (const feature of RANKING_FEATURES) {
    const without = sums(await run(feature))
    rows.push([
      `without ${feature.name}`,
      ...without.flatMap((s, n) => [
        difference(s.success1, all[n]?.success1 ?? 0),
        difference(s.ndcg10, all[n]?.ndcg10 ?? 0),
      ]),
    ])
  }
  return table(['', 'S@1, one half', 'nDCG@10', 'S@1, other half', 'nDCG@10'], rows)
}

main(new Set(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
