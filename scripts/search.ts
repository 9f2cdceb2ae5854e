import { readFileSync } from 'node:fs'
import { recoverIfIdle } from '../lib/build/store/lock'
import { contentRoot } from '../lib/knowledge/content-root'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'
import { answerBatch, Batch } from '../lib/search/batch'
import { buildIndex } from '../lib/search/index/build/build'
import { searchDocuments } from '../lib/search/index/build/documents'
import { searchWords } from '../lib/site/strings'
import { lineReader } from '../lib/logs/node'
import { openIndex } from '../lib/search/node'

/**
 * npm run -s search -- --batch FILE --json   answers [{id, q}] as one JSON document on stdout
 * npm run search -- QUERY                    prints the ten best hits as text
 *
 * Builds the same index as the site, in memory, and searches it with the code that runs in the browser.
 */
async function main(args: readonly string[]): Promise<void> {
  await recoverIfIdle(process.cwd())
  const file = args[args.indexOf('--batch') + 1]
  const batch = args.includes('--batch') ? readBatch(file) : null
  const knowledge = loadKnowledge(contentRoot())
  const documents = searchDocuments(knowledge)
  const search = await openIndex(buildIndex(documents, knowledge.searchWords).files)
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
