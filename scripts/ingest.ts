import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { answerFor } from '../lib/ingest/posts/answer'
import { addedTwice } from '../lib/ingest/files/source-faults'
import { boundariesText } from '../lib/ingest/files/boundaries-file'
import { describePosts } from '../lib/ingest/reports/difference'
import { readAnyFile } from '../lib/ingest/load'
import { planRun } from '../lib/ingest/plan'
import { tallyTable } from '../lib/ingest/reports/line-tally'
import { type Fault, FaultError } from '../lib/model/fault'
import { decodeSource } from '../lib/model/sources/source-text'
import { recoverIfIdle, withLock } from '../lib/build/store/lock'
import { apply } from '../lib/build/store/store'
import '../lib/dev/watch-parent.mjs'

/**
 * npm run ingest                            makes posts from the sources in content/sources
 * npm run ingest -- --report                also prints how each line of the sources was used
 * npm run ingest -- --add FILE…             adds sources
 * npm run ingest -- --remove FILE…          removes sources, and the posts that no other source shows
 * npm run -s ingest -- --boundaries FILE    prints where the posts of a feed begin and end, for review
 * npm run -s ingest -- --read FILE… --json  prints the posts in the files and writes nothing
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
  if (!values.read && !values.boundaries) await withLock(root, 'npm run ingest', update)
  else {
    await recoverIfIdle(root)
    if (values.read) printReadings(positionals)
    else printBoundaries(positionals)
  }
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
  const pathByName = new Map<string, string>()
  const added = values.add
    ? collect(positionals, (file) => {
        const name = basename(file)
        // Some systems do not tell names apart that differ in case or Unicode form.
        const key = name.normalize('NFC').toLowerCase()
        const other = pathByName.get(key)
        if (other !== undefined) throw new FaultError([addedTwice(other, file)])
        pathByName.set(key, file)
        return [name, bytesOf(file)] as const
      })
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
    problem: 'The file does not exist.',
    expected: 'the path of a saved forum page',
    fix: 'Correct the path.',
  }
  throw new FaultError([fault])
}

/**
 * Calls `run` for every item.
 *
 * @throws FaultError with the faults of all items
 */
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
