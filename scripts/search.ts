import { readFileSync } from 'node:fs'
import { cachedSearch } from '../lib/build/search-cache'
import { runMain, usageFault } from '../lib/dev/command-line'
import { recoverIfIdle } from '../lib/build/store/lock'
import { contentRoot } from '../lib/knowledge/content-root'
import { lineReaderOf } from '../lib/logs/node'
import { FaultError } from '../lib/model/fault'
import { answerBatch, Batch } from '../lib/search/batch'
import { openIndex } from '../lib/search/node'
import { searchWords } from '../lib/site/strings'

const spec = {
  name: 'search',
  usage: `npm run search -- QUERY                    prints the ten best hits as text
npm run -s search -- --batch FILE --json   answers [{id, q}] as one JSON document on stdout`,
  options: { batch: { type: 'string' }, json: { type: 'boolean' } },
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
  await recoverIfIdle(process.cwd())
  const { files, pages, matchData } = await cachedSearch(process.cwd(), contentRoot())
  const search = await openIndex(files)
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
    const { pieces } = await search.excerpt(hit, answer)
    console.log(`\n${hit.title}\n  ${[hit.kind, ...hit.badges].join(', ')}  ${hit.url}`)
    console.log(
      `  ${pieces.map(({ text, hit: marked }) => (marked ? `[${text}]` : text)).join('')}`,
    )
  }
})

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
