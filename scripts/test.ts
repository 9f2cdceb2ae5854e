import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeFile } from '../lib/build/store/folder'
import { freePort } from '../lib/dev/server'
import { runCommand } from '../lib/dev/steps'
import {
  commandTally,
  playwrightTally,
  flakyTests,
  sumTallies,
  vitestTally,
  type Tally,
} from '../lib/dev/test-tally'
import '../lib/dev/watch-parent.mjs'

/**
 * npm test                runs every check of the code, fastest first
 * npm test -- --cluster   then the tests of the search cluster, which need Java 17 and Maven (see CONTRIBUTING.md)
 *
 * The tests read the frozen corpus, so changes in `content/` cannot break them; `npm run check` checks `content/`. All
 * checks run even if some fail. The last line gives the totals. Installs nothing: tests that need a missing program
 * are skipped and name it.
 */
const root = process.cwd()
const reports = join(root, '.cache', 'reports')
const started = performance.now()

/** Folder of the site for the browser tests, built from the frozen corpus. */
const TEST_SITE = '.cache/test-site'
const env = {
  ...process.env,
  REACHABLE_CONTENT: 'tests/corpus',
  REACHABLE_TEST_PORT: String(await freePort()),
}

const tallies = [
  await tool('format', ['prettier', '--check', '--log-level=warn', '.']),
  await tool('lint', ['eslint', '.']),
  await tool('types', ['tsc', '--noEmit']),
  await tool('unused code', ['knip']),
  await tool('code that only tests use', ['knip', '--production']),
  await reported('unit, golden, property, ranking and guard tests', 'vitest', vitestTally, [
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'vitest.json')}`,
  ]),
]
const built = await script('build', ['build.ts', '--out', TEST_SITE])
tallies.push(built)
if (built.failed === 0) {
  tallies.push(
    await script('a second build gives the same files', ['compare-builds.ts', TEST_SITE]),
    await reported('the finished site in Chromium', 'playwright', browserTally, [
      'playwright',
      'test',
    ]),
  )
}

if (process.argv.includes('--cluster'))
  tallies.push(
    await reported('the search cluster', 'cluster', vitestTally, [
      'vitest',
      'run',
      '--config=vitest.cluster.config.ts',
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'cluster.json')}`,
    ]),
  )

const { passed, failed, skipped } = sumTallies(tallies)
console.error(`whole run: ${Math.round((performance.now() - started) / 1000)} s`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

async function tool(label: string, [name = '', ...args]: string[]): Promise<Tally> {
  return counted(label, join(root, 'node_modules', '.bin', name), args)
}

async function script(label: string, [name = '', ...args]: string[]): Promise<Tally> {
  return counted(label, process.execPath, ['--import', 'tsx', join(root, 'scripts', name), ...args])
}

async function counted(label: string, command: string, args: readonly string[]): Promise<Tally> {
  const { code, seconds } = await runCommand(label, command, args, { cwd: root, env })
  console.error(`${label}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`)
  return commandTally(code)
}

/** Counts the browser tests and prints those that passed only on retry. */
function browserTally(report: unknown): Tally {
  for (const title of flakyTests(report)) console.error(`passed only on retry: ${title}`)
  return playwrightTally(report)
}

/** Runs a test runner and counts the tests in its JSON report. A runner without a report counts as one failure. */
async function reported(
  label: string,
  report: string,
  count: (report: unknown) => Tally,
  args: string[],
): Promise<Tally> {
  const file = join(reports, `${report}.json`)
  removeFile(file)
  const whole = await tool(label, args)
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const tally = count(JSON.parse(readFileSync(file, 'utf8')))
  return whole.failed > 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}
