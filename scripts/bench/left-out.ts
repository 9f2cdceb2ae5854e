import { readFileSync } from 'node:fs'
import type { Judged } from '../../lib/dev/bench/search/judge'
import { leaveAliasesOut, type LeftOut, share } from '../../lib/dev/bench/search/left-out'
import { loadKnowledge } from '../../lib/knowledge/load'
import type { Search } from '../../lib/search/api'
import { buildIndex } from '../../lib/search/index/build/build-index'
import type { SearchDocument } from '../../lib/search/index/build/document'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { UNSUPPORTED_ALIAS } from '../../lib/search/index/build/field-weights'
import { clearRegistry } from '../../lib/search/index/registry'
import { openIndexFiles } from '../../lib/search/node'

/**
 * npm run bench:left-out                measures how well a page is found without its aliases
 * npm run bench:left-out -- --share 1   counts alias words that the page does not contain with full weight
 */
const QUERIES = ['dev', 'fresh', 'unseen-1', 'unseen-2', 'unseen-3', 'unseen-4', 'unseen-5']
/** Types of queries in everyday language. */
const EVERYDAY = new Set(['nl', 'synonym'])

const percent = (value: number): string => value.toFixed(2).replace(/^0/, '')

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--share')
  if (at >= 0) UNSUPPORTED_ALIAS.share = Number(args[at + 1])
  const knowledge = loadKnowledge(process.cwd())
  const documents = searchDocuments(knowledge)
  const queries = QUERIES.flatMap(
    (name) => JSON.parse(readFileSync(`tests/ranking/${name}.json`, 'utf8')) as Judged[],
  ).filter(({ type }) => type !== 'none')
  const open = async (some: readonly SearchDocument[]): Promise<Search> => {
    clearRegistry()
    return openIndexFiles(buildIndex(some, knowledge.searchContent).files)
  }
  console.log('| aliases left out of | queries | asked | first hit right | 95 % | in five |')
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const leftOut of ['page', 'pages about the same'] satisfies LeftOut[]) {
    const all = await leaveAliasesOut(documents, queries, leftOut, open)
    const everyday = all.filter(({ query }) => EVERYDAY.has(query.type))
    for (const [name, answers] of [
      ['all', all],
      ['in everyday words', everyday],
    ] as const) {
      const first = share(answers.filter((answer) => answer.first).length, answers.length)
      const five = share(answers.filter((answer) => answer.five).length, answers.length)
      const interval = `${percent(first.from)} to ${percent(first.to)}`
      console.log(
        `| ${leftOut} | ${name} | ${answers.length} | ${percent(first.share)} | ${interval} | ${percent(five.share)} |`,
      )
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
