import { readFileSync } from 'node:fs'
import { withLock } from '../lib/build/store/lock'
import { apply } from '../lib/build/store/store'
import { loadCases } from '../lib/dev/answer-model/cases'
import { collect, type Observation } from '../lib/dev/answer-model/collect'
import { crossValidate, learnable, train } from '../lib/dev/answer-model/evaluate'
import { report } from '../lib/dev/answer-model/report'
import { chooseThresholds } from '../lib/dev/answer-model/thresholds'
import { ANSWER_MODEL_FILE, loadKnowledge } from '../lib/knowledge/load'
import { FEATURES } from '../lib/search/query/answerability'

/**
 * npm run train:answer               runs all judged queries, trains the model and writes it (about 5 minutes)
 * npm run train:answer -- --reuse    trains on the answers of the last run (a few seconds)
 * npm run train:answer -- --write    also writes the tables to docs/search.md
 *
 * The tables are cross-validated: each query is predicted by a model that was not trained on its problem.
 */
const OBSERVED = '.cache/answer-observations.json'
const PAGE = 'docs/search.md'

async function main(args: ReadonlySet<string>): Promise<void> {
  const observations = args.has('--reuse')
    ? (JSON.parse(readFileSync(OBSERVED, 'utf8')) as Observation[])
    : await observe()
  const some = learnable(observations)
  const predicted = crossValidate(some)
  const thresholds = chooseThresholds(predicted)
  const round = (value: number): number => Math.round(value * 1000) / 1000
  const { bias, weights } = train(some)
  const model = { bias: round(bias), weights: weights.map(round), ...thresholds }
  const file = {
    note: 'Written by `npm run train:answer` from the judged queries in tests/ranking; docs/search.md says how it does. Do not edit.',
    features: FEATURES,
    model,
  }
  await write(ANSWER_MODEL_FILE, `${JSON.stringify(file, null, 2)}\n`)
  const tables = report(observations, predicted, model)
  console.log(tables)
  if (args.has('--write')) await write(PAGE, withTables(readFileSync(PAGE, 'utf8'), tables))
}

async function observe(): Promise<Observation[]> {
  const knowledge = loadKnowledge(process.cwd())
  const observations = await collect(knowledge, loadCases(knowledge))
  await write(OBSERVED, JSON.stringify(observations))
  return observations
}

function withTables(page: string, tables: string): string {
  const marks = /(<!-- answer model -->\n)[^]*(<!-- \/answer model -->)/
  if (!marks.test(page)) throw new Error(`${PAGE} does not have its <!-- answer model --> marks`)
  return page.replace(marks, (_, from: string, to: string) => `${from}\n${tables}\n\n${to}`)
}

async function write(path: string, text: string): Promise<void> {
  const root = process.cwd()
  await withLock(root, 'npm run train:answer', () =>
    apply(root, { files: new Map([[path, text]]) }),
  )
}

main(new Set(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
