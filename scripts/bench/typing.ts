import { readFileSync } from 'node:fs'
import { postsOf } from '../../lib/dev/bench/search/engines'
import type { Judged } from '../../lib/dev/bench/search/judge'
import { measureSteadiness, typedQueries } from '../../lib/dev/bench/search/typing'
import { loadKnowledge } from '../../lib/knowledge/load'
import { buildIndex } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { openIndexFiles } from '../../lib/search/node'

/** npm run bench:typing: how steady the hits are while a query is typed, with and without completing its last word */
const QUERIES = ['dev', 'fresh', 'unseen-1', 'unseen-2', 'unseen-3', 'unseen-4', 'unseen-5']
const COUNT = 100

async function main(): Promise<void> {
  const knowledge = loadKnowledge(process.cwd())
  const documents = searchDocuments(knowledge)
  const search = await openIndexFiles(buildIndex(documents, knowledge.searchContent).files)
  await search.warm()
  const judged = QUERIES.flatMap(
    (name) => JSON.parse(readFileSync(`tests/ranking/${name}.json`, 'utf8')) as Judged[],
  )
  const queries = typedQueries(judged, COUNT)
  console.log(
    '| last word | beginnings | right page still in the first five | queries that never lost it |',
  )
  console.log('| --- | --- | --- | --- |')
  for (const isTyping of [false, true]) {
    const { beginnings, kept, steady } = await measureSteadiness(
      queries,
      search,
      postsOf(documents),
      isTyping,
    )
    const share = (kept / beginnings).toFixed(3).replace(/^0/, '')
    const name = isTyping ? 'a word and a beginning' : 'a word'
    console.log(`| ${name} | ${beginnings} | ${share} | ${steady}/${queries.length} |`)
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
