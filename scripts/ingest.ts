import { readFileSync, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { answerFor } from '../lib/ingest/answer'
import { writePostIds } from '../lib/ingest/ids'
import { ingest } from '../lib/ingest/ingest'
import {
  type Change,
  IDS_FILE,
  loadWorkspace,
  readFile,
  SOURCES,
  SOURCES_FILE,
} from '../lib/ingest/load'
import { writeSources } from '../lib/ingest/sources-file'
import { tally, tallyTable } from '../lib/ingest/tally'
import { type Fault, FaultError } from '../lib/model/fault'
import { apply, describe } from '../lib/store'

/**
 * npm run ingest                           posts from the sources in content/sources
 * npm run ingest -- --report               and how every line of them was used
 * npm run ingest -- --add FILE…            takes in further sources
 * npm run ingest -- --remove FILE…         takes sources out, with the posts that only they show
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
  },
})

try {
  if (values.read) printReadings(positionals)
  else await run()
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function printReadings(files: readonly string[]): void {
  const answers = collect(files, (file) =>
    answerFor(file, readFile(root, basename(file), bytesOf(file))),
  )
  console.log(JSON.stringify(answers, null, 2))
}

async function run(): Promise<void> {
  const change: Change = {
    add: new Map(
      values.add ? collect(positionals, (file) => [basename(file), bytesOf(file)] as const) : [],
    ),
    remove: new Set(values.remove ? positionals.map((file) => basename(file)) : []),
  }
  const workspace = loadWorkspace(root, change)
  const output = ingest(workspace)
  for (const { id, slug } of output.lost) {
    console.error(`no source shows ${id} ${slug} any more: its page goes`)
  }
  for (const { file, post } of output.unplaced) {
    console.error(`could not place ${file}:${post.lines[0]} “${post.title ?? ''}” (cut off)`)
  }
  const files = new Map<string, string | Uint8Array | null>([
    [IDS_FILE, writePostIds(workspace.texts.ids, output.ids)],
    [SOURCES_FILE, writeSources(workspace.texts.sources, workspace.newEntries, change.remove)],
    ...[...change.add].map(([file, bytes]) => [`${SOURCES}/${file}`, bytes] as const),
    ...[...change.remove].map((file) => [`${SOURCES}/${file}`, null] as const),
  ])
  const difference = await apply(root, { folders: { 'content/posts': output.posts }, files })
  if (values.report) console.log(tallyTable(workspace.sources.map(({ read }) => tally(read))))
  console.error(describe(difference))
}

function bytesOf(file: string): Uint8Array {
  if (existsSync(file)) return readFileSync(file)
  const fault: Fault = {
    file,
    line: null,
    problem: 'There is no such file.',
    expected: 'the path of a saved forum page',
    mend: 'Correct the path.',
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
