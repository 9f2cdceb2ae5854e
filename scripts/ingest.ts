import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { recoverIfIdle, withLock } from '../lib/build/store/lock'
import { apply } from '../lib/build/store/store'
import { runMain, usageFault } from '../lib/dev/command-line'
import { boundariesText } from '../lib/ingest/files/boundaries-file'
import { isMaildir, mboxName, mboxOf, subfolders } from '../lib/ingest/files/maildir'
import { addedTwice, noFile, noMaildir, SOURCES } from '../lib/ingest/files/source-faults'
import { type Change, readAnyFile } from '../lib/ingest/load'
import { planRun } from '../lib/ingest/plan'
import { outputOf } from '../lib/ingest/reports/read-output'
import type { ToldLayout } from '../lib/ingest/read/types'
import { describePosts } from '../lib/ingest/reports/difference'
import { tallyTable } from '../lib/ingest/reports/line-tally'
import { type Fault, FaultError } from '../lib/model/fault'
import { type IdEntry, Ids } from '../lib/model/ids'
import { parseYaml } from '../lib/model/parse-yaml'
import { nameKey } from '../lib/model/sources/source'
import { decodeSource } from '../lib/model/sources/source-text'
import '../lib/dev/watch-parent.mjs'

const spec = {
  name: 'ingest',
  usage: `npm run ingest                            makes posts from the sources in content/sources
npm run ingest -- --report                also prints how each line of the sources was used
npm run ingest -- --add FILE…             adds sources; a Maildir becomes one mbox
npm run ingest -- --add FILE --layout thread|feed
                                          the same for a page that shows no sign of its layout
npm run ingest -- --remove FILE…          removes sources, and the posts that no other source shows
npm run -s ingest -- --boundaries FILE    prints where the posts of a feed begin and end, for review
npm run -s ingest -- --read FILE… --json  prints the posts in the files and writes nothing`,
  options: {
    read: { type: 'boolean' },
    json: { type: 'boolean' },
    add: { type: 'boolean' },
    remove: { type: 'boolean' },
    report: { type: 'boolean' },
    boundaries: { type: 'boolean' },
    layout: { type: 'string' },
  },
} as const

const root = process.cwd()

await runMain(spec, async ({ values, positionals: files }) => {
  const modes = (['read', 'boundaries', 'add', 'remove'] as const).filter((mode) => values[mode])
  const [mode] = modes
  if (modes.length > 1) throw usageFault(spec, `--${modes.join(' and --')} exclude each other`)
  if (mode && files.length === 0) throw usageFault(spec, `--${mode} needs a file`)
  if (!mode && files.length > 0) throw usageFault(spec, 'files without --add, --remove or --read')
  const layout = toldLayout(values.layout)
  if (mode !== 'read' && mode !== 'boundaries') {
    const added = mode === 'add' ? files.map((file) => [sourceName(file), file] as const) : []
    const change = {
      add: new Map(collect(added, ([name, file]) => [name, bytesAt(file)])),
      remove: new Set(mode === 'remove' ? files.map((file) => basename(file)) : []),
      layout,
    }
    checkNames(mode === 'add' ? files : [])
    return withLock(root, 'npm run ingest', () =>
      update(change, values.report === true).catch((error: unknown) => {
        throw namedAsGiven(error, new Map(added))
      }),
    )
  }
  await recoverIfIdle(root)
  if (mode === 'read') printReadings(files, layout)
  else printBoundaries(files)
})

function toldLayout(value: string | undefined): ToldLayout | undefined {
  if (value === undefined || value === 'thread' || value === 'feed') return value
  throw usageFault(spec, `--layout ${value} is neither thread nor feed`)
}

/** Prints the posts of every file that can be read. A refused file is reported and does not hide the others. */
function printReadings(files: readonly string[], layout: ToldLayout | undefined): void {
  const faults: Fault[] = []
  const answers = files.flatMap((file) =>
    attempt(faults, () => [outputOf(file, readAnyFile(root, file, bytesAt(file), layout))]),
  )
  console.log(JSON.stringify(answers, null, 2))
  if (faults.length > 0) throw new FaultError(faults)
}

function printBoundaries(files: readonly string[]): void {
  const texts = collect(files, (file) => {
    const [name, bytes] = [basename(file), bytesAt(file)]
    return boundariesText(readAnyFile(root, name, bytes), decodeSource(name, bytes).lines)
  })
  process.stdout.write(texts.join('---\n'))
}

async function update(change: Change, report: boolean): Promise<void> {
  const plan = planRun(root, change, committedIds())
  for (const notice of plan.notices) console.error(notice)
  await apply(root, plan.wanted)
  if (report) console.log(tallyTable(plan.tallies))
  console.error(describePosts(plan.posts, plan.unmatchedTitles))
  if (change.add.size > 0 && plan.posts.created.length > 0)
    console.error('Read the new files in content/posts/, then run: npm run place')
  if (plan.tallies.some(({ unaccounted }) => unaccounted.length > 0)) process.exitCode = 1
}

/** The post entries of `content/ids.yaml` in the last commit; null where there is no Git or no commit. */
function committedIds(): readonly IdEntry[] | null {
  const { status, stdout } = spawnSync('git', ['show', 'HEAD:./content/ids.yaml'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) return null
  const ids = parseYaml(Ids, stdout, { file: 'content/ids.yaml', line: 1 })
  return ids.ok ? ids.value.posts : null
}

/** The name that a file or a Maildir gets in `content/sources/`. */
function sourceName(file: string): string {
  return isMaildir(file) ? mboxName(file) : basename(file)
}

/** Faults of files that were not added, with the path that the editor gave. */
function namedAsGiven(error: unknown, paths: ReadonlyMap<string, string>): unknown {
  if (!(error instanceof FaultError)) return error
  const byPlace = new Map([...paths].map(([name, path]) => [`${SOURCES}/${name}`, path]))
  return new FaultError(
    error.faults.map((fault) => ({ ...fault, file: byPlace.get(fault.file) ?? fault.file })),
  )
}

/** @throws FaultError for files whose names some systems do not tell apart: by case or Unicode form. */
function checkNames(files: readonly string[]): void {
  const pathByName = new Map<string, string>()
  for (const file of files) {
    const key = nameKey(basename(file))
    const other = pathByName.get(key)
    if (other !== undefined) throw new FaultError([addedTwice(other, file)])
    pathByName.set(key, file)
  }
}

/** The bytes of a file; those of a Maildir as one mbox, without the folders in it, which are named. */
function bytesAt(path: string): Uint8Array {
  if (isMaildir(path)) {
    for (const folder of subfolders(path))
      console.error(`${folder} is not read. To read it too: npm run ingest -- --add "${folder}"`)
    return mboxOf(path)
  }
  if (!existsSync(path)) throw new FaultError([noFile(path)])
  if (statSync(path).isDirectory()) throw new FaultError([noMaildir(path)])
  return readFileSync(path)
}

/**
 * Calls `run` for every item.
 *
 * @throws FaultError with the faults of all items
 */
function collect<T, R>(items: readonly T[], run: (item: T) => R): R[] {
  const faults: Fault[] = []
  const results = items.flatMap((item) => attempt(faults, () => [run(item)]))
  if (faults.length > 0) throw new FaultError(faults)
  return results
}

/** The result of `run`; empty after adding its faults to `faults`. */
function attempt<R>(faults: Fault[], run: () => R[]): R[] {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    faults.push(...error.faults)
    return []
  }
}
