import { parseJson } from '../lib/util/parse-json'
import { readFileSync } from 'node:fs'
import { cachedSearch } from '../lib/build/search-cache'
import { runMain, usageFault } from '../lib/dev/command-line'
import { recoverIfIdle } from '../lib/build/store/lock'
import { contentRoot } from '../lib/knowledge/content-root'
import { lineReaderOf } from '../lib/logs/node/line-reader'
import { FaultError } from '../lib/model/fault'
import { answerBatch, Batch } from '../lib/search/batch'
import { openIndexFiles } from '../lib/search/node'
import type { RankElsewhere } from '../lib/search/engine/rank-pages'
import { searchWords } from '../lib/site/strings'

const spec = {
  name: 'search',
  usage: `npm run search -- QUERY                    prints the ten best hits as text
npm run -s search -- --batch FILE --json   answers [{id, q}] as one JSON document on stdout
… --engine opensearch --node URL           ranks the pages of an OpenSearch index; --alias NAME if not reachable`,
  options: {
    batch: { type: 'string' },
    json: { type: 'boolean' },
    engine: { type: 'string', default: 'static' },
    node: { type: 'string', multiple: true, default: [] as string[] },
    alias: { type: 'string', default: 'reachable' },
  },
} as const

/**
 * Searches the same index as the site with the code that runs in the browser. The index is kept in `.cache/search`
 * until content or code change.
 */
await runMain(spec, async ({ values, positionals }) => {
  const query = positionals.join(' ')
  if (values.batch === undefined && query === '') {
    throw usageFault(spec, 'there is nothing to search for')
  }
  const batch = values.batch === undefined ? null : readBatch(values.batch)
  const rank = await engine(values.engine, values.node, values.alias)
  await recoverIfIdle(process.cwd())
  const { files, pages, matchData } = await cachedSearch(process.cwd(), contentRoot())
  const search = await openIndexFiles(files, rank)
  const printedPages = lineReaderOf(() => matchData)
  if (batch) {
    const answers = await answerBatch(batch, search, pages, printedPages)
    process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`)
    return
  }
  const answer = await search.find(query, { printed: printedPages(query) })
  if (answer.answer === 'closest') console.log(searchWords.closest)
  if (answer.answer === 'none') return console.log(searchWords.none(false))
  for (const hit of answer.hits) {
    const { pieces } = await search.snippet(hit, answer)
    console.log(`\n${hit.title}\n  ${[hit.kind, ...hit.badges].join(', ')}  ${hit.url}`)
    console.log(
      `  ${pieces.map(({ text, hit: marked }) => (marked ? `[${text}]` : text)).join('')}`,
    )
  }
})

/** What ranks the pages of another engine; undefined where this one does. */
async function engine(
  name: string,
  nodes: string[],
  alias: string,
): Promise<RankElsewhere | undefined> {
  if (name === 'static') return undefined
  if (name !== 'opensearch' || nodes.length === 0)
    throw usageFault(spec, 'the engine is unknown or has no node')
  // Loaded only when needed, since a search is faster than that.
  const { Client } = await import('@opensearch-project/opensearch')
  const { rankIn } = await import('../lib/publish/ask')
  const client = new Client({ nodes, maxRetries: 5, requestTimeout: 10_000 })
  return rankIn(client, alias, (error) => {
    // Answers of another engine must not be mistaken for those of this one.
    console.error(error.message)
    process.exit(1)
  })
}

function readBatch(file: string): Batch {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new FaultError([
      {
        file,
        line: null,
        problem: 'the batch cannot be read',
        expected: 'a readable JSON file',
        found: (error as Error).message,
        fix: 'check the path, which is relative to the folder of package.json',
      },
    ])
  }
  const parsed = Batch.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw new FaultError(
    parsed.error.issues.map((issue) => ({
      file,
      line: null,
      problem: `${issue.path.join('.') || 'the document'}: ${issue.message}`,
      expected: '[{"id": "q1", "q": "search query"}, …]',
      found: text.slice(0, 60).replace(/\s+/g, ' '),
      fix: 'write a JSON array of objects with the strings id and q',
    })),
  )
}
