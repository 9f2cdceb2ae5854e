import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serveFolder } from '../lib/dev/server'
import { recoverIfIdle } from '../lib/build/store/lock'
import '../lib/dev/watch-parent.mjs'

/**
 * npm run serve                  serves out/ on the first free port from 3000
 * npm run serve -- --port 4000   uses the first free port from 4000
 * npm run serve -- --base /a/b/  serves it below a path
 * npm run serve -- --folder DIR  serves another finished folder
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    base: { type: 'string', default: '/' },
    folder: { type: 'string', default: 'out' },
  },
})
const folder = resolve(values.folder)
await recoverIfIdle(process.cwd(), dirname(folder))

if (existsSync(join(folder, 'index.html'))) {
  const server = await serveFolder(folder, { port: Number(values.port), base: values.base })
  console.log(
    `Reachable is at http://localhost:${server.port}${values.base} (press Ctrl-C to stop)`,
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)))
  }
} else {
  console.error(
    `${folder} has no finished site\n  fix:      ${values.folder === 'out' ? 'npm run build' : `npm run build -- --out ${values.folder}`}`,
  )
  process.exitCode = 1
}
