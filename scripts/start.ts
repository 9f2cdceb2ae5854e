import { join } from 'node:path'
import { runCommand } from '../lib/dev/steps'

/** npm start: ingests the sources, builds the site, serves it. Options are those of `npm run serve`. */
const root = process.cwd()

let failed = false
for (const step of ['ingest', 'build']) {
  const script = join(root, 'scripts', `${step}.ts`)
  const { code, seconds } = await runCommand(step, process.execPath, ['--import', 'tsx', script], {
    cwd: root,
  })
  failed = code !== 0
  console.error(`${step}: ${failed ? 'failed' : 'done'} after ${seconds} s`)
  if (failed) break
}
if (failed) process.exitCode = 1
else await import('./serve')
