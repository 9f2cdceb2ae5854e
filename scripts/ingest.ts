import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { answerFor } from '../lib/ingest/posts/answer'
import { boundariesText } from '../lib/ingest/files/boundaries-file'
import { describePosts } from '../lib/ingest/reports/difference'
import { readAnyFile } from '../lib/ingest/load'
import { planRun } from '../lib/ingest/plan'
import { tallyTable } from '../lib/ingest/reports/line-tally'
import { type Fault, FaultError } from '../lib/model/fault'
import { decodeSource } from '../lib/model/sources/source-text'
import { apply } from '../lib/build/store/store'

/**
 * npm run ingest                           posts from the sources in content/sources
 * npm run ingest -- --report               and how every line of them was used
 * npm run ingest -- --add FILE…            takes in further sources
 * npm run ingest -- --remove FILE…         takes sources out, with the posts that only they show
 * npm run -s ingest -- --boundaries FILE    where the posts of a feed begin and end, to be reviewed
 * npm run -s ingest -- --read FILE… --json prints what stands in files, and writes nothing
 */
const root = process.cwd()
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    read: { type: 'boolean' },
    json: { type: 'boolean' },
    add: { type: 'boolean' },
    remove: { type: 'boolean' },
    report: { type: 'boolean' },
    boundaries: { type: 'boolean' },
  },
})

try {
  if (values.read) printReadings(positionals)
  else if (values.boundaries) printBoundaries(positionals)
  else await update()
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function printReadings(files: readonly string[]): void {
  const answers = collect(files, (file) => answerFor(file, readAnyFile(root, file, bytesOf(file))))
  console.log(JSON.stringify(answers, null, 2))
}

function printBoundaries(files: readonly string[]): void {
  const texts = collect(files, (file) => {
    const [name, bytes] = [basename(file), bytesOf(file)]
    return boundariesText(readAnyFile(root, name, bytes), decodeSource(name, bytes).lines)
  })
  process.stdout.write(texts.join('---\n'))
}

async function update(): Promise<void> {
  const added = values.add
    ? collect(positionals, (file) => [basename(file), bytesOf(file)] as const)
    : []
  const plan = planRun(root, {
    add: new Map(added),
    remove: new Set(values.remove ? positionals.map((file) => basename(file)) : []),
  })
  for (const notice of plan.notices) console.error(notice)
  await apply(root, plan.wanted)
  if (values.report) console.log(tallyTable(plan.tallies))
  console.error(describePosts(plan.posts, plan.unplaced))
  if (plan.tallies.some(({ unaccounted }) => unaccounted.length > 0)) process.exitCode = 1
}

function bytesOf(file: string): Uint8Array {
  if (existsSync(file)) return readFileSync(file)
  const fault: Fault = {
    file,
    line: null,
    problem: 'There is no such file.',
    expected: 'the path of a saved forum page',
    fix: 'Correct the path.',
  }
  throw new FaultError([fault])
}

/** Runs over all and reports the faults of all together. */
function collect<T, R>(items: readonly T[], run: (item: T) => R): R[] {
  const faults: Fault[] = []
  const results = items.flatMap((item) => {
    try {
      return [run(item)]
    } catch (error) {
      if (!(error instanceof FaultError)) throw error
      faults.push(...error.faults)
      return []
    }
  })
  if (faults.length > 0) throw new FaultError(faults)
  return results
}
