import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT_FROM, inputsHash } from '../lib/build/inputs'
import { runCommand } from '../lib/dev/steps'
import { recoverIfIdle } from '../lib/build/store/lock'
import '../lib/dev/watch-parent.mjs'

/** npm start   builds the site if out/ is missing or stale, then serves it. Takes the options of `npm run serve`. */
const root = process.cwd()
await recoverIfIdle(root)

if (isStale()) {
  const script = join(root, 'scripts', 'build.ts')
  const { code } = await runCommand('build', process.execPath, ['--import', 'tsx', script], {
    cwd: root,
  })
  process.exitCode = code
}
if (process.exitCode === undefined || process.exitCode === 0) await import('./serve')

function isStale(): boolean {
  const record = join(root, BUILT_FROM)
  if (!existsSync(join(root, 'out', 'index.html')) || !existsSync(record)) return true
  return readFileSync(record, 'utf8') !== inputsHash(root)
}
