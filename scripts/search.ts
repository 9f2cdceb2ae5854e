import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Client } from '@opensearch-project/opensearch'
import { recoverIfIdle } from '../lib/build/store/lock'
import { contentRoot } from '../lib/knowledge/content-root'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'
import { rankIn } from '../lib/publish/ask'
import type { RankElsewhere } from '../lib/search/query/search-engine'
import { answerBatch, Batch } from '../lib/search/batch'
import { buildIndex } from '../lib/search/index/build/build'
import { searchDocuments } from '../lib/search/index/build/documents'
import { searchWords } from '../lib/site/strings'
import { lineReader } from '../lib/logs/node'
import { openIndex } from '../lib/search/node'

/**
 * npm run -s search -- --batch FILE --json   answers [{id, q}] as one JSON document on stdout
 * npm run search -- QUERY                    prints the ten best hits as text
 * … --engine opensearch --node URL           ranks the pages of an OpenSearch index; --alias NAME if not reachable
 *
 * Builds the same index as the site, in memory, and searches it with the code that runs in the browser.
 */
async function main(given: readonly string[]): Promise<void> {
  const { args, rank } = engine(given)
  await recoverIfIdle(process.cwd())
  const file = args[args.indexOf('--batch') + 1]
  const batch = args.includes('--batch') ? readBatch(file) : null
  const knowledge = loadKnowledge(contentRoot())
  const documents = searchDocuments(knowledge)
  const search = await openIndex(buildIndex(documents, knowledge.searchWords).files, rank)
  const printedPages = lineReader(knowledge)
  if (batch) {
    const answers = await answerBatch(batch, search, documents, printedPages)
    process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`)
    return
  }
  const query = args.filter((arg) => arg !== '--json').join(' ')
  if (query === '')
    throw new FaultError([usage('there is nothing to search for', 'no query and no --batch FILE')])
  const answer = await search.find(query, { printed: printedPages(query) })
  if (answer.answer === 'closest') console.log(searchWords.closest)
  if (answer.answer === 'none') return console.log(searchWords.none(false))
  for (const hit of answer.hits) {
    const { pieces } = await search.excerpt(hit, answer)
    console.log(`\n${hit.title}\n  ${[hit.kind, ...hit.badges].join(', ')}  ${hit.url}`)
    console.log(
      `  ${pieces.map(({ text, hit: marked }) => (marked ? `[${text}]` : text)).join('')}`,
    )
  }
}

/** The other arguments, and what ranks the pages of another engine if one is named. */
function engine(given: readonly string[]): { args: string[]; rank: RankElsewhere | undefined } {
  const options = {
    engine: { type: 'string', default: 'static' },
    node: { type: 'string', multiple: true, default: [] as string[] },
    alias: { type: 'string', default: 'reachable' },
  } as const
  const known = given.flatMap((arg, n) => {
    const name = /^--(engine|node|alias)$/.exec(arg)?.[1]
    return name === undefined ? [] : [n, n + 1]
  })
  const own = given.filter((_, n) => known.includes(n))
  const args = given.filter((_, n) => !known.includes(n))
  const { values } = parseArgs({ args: own, options })
  if (values.engine === 'static') return { args, rank: undefined }
  if (values.engine !== 'opensearch' || values.node.length === 0)
    throw new FaultError([usage('the engine is unknown or has no node', own.join(' '))])
  const client = new Client({ nodes: values.node, maxRetries: 5, requestTimeout: 10_000 })
  // Answers of another engine must not be mistaken for those of this one.
  const rank = rankIn(client, values.alias, (error) => {
    console.error(error.message)
    process.exit(1)
  })
  return { args, rank }
}

function readBatch(file: string | undefined): Batch {
  if (file === undefined) throw new FaultError([usage('--batch needs a file', '--batch')])
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function usage(
  problem: string,
  found: string,
): ConstructorParameters<typeof FaultError>[0][number] {
  return {
    file: 'search',
    line: null,
    problem,
    expected: 'npm run search -- QUERY, or npm run -s search -- --batch FILE --json',
    found,
    fix: 'npm run search -- "captive portal iOS 26"',
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof FaultError ? error.message : error)
  process.exitCode = 1
})
