import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serveFolder } from '../lib/dev/server'
import { endWithNpm } from '../lib/dev/end-with-npm'

/**
 * npm run serve                  serves out/ on a free port from 3000 on
 * npm run serve -- --port 4000   … from 4000 on
 * npm run serve -- --base /a/b/  … under that path, as a host with a sub-path would
 * npm run serve -- --folder DIR  … another finished folder than out/
 */
endWithNpm()
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    base: { type: 'string', default: '/' },
    folder: { type: 'string', default: 'out' },
  },
})
const folder = resolve(values.folder)

if (existsSync(join(folder, 'index.html'))) {
  const server = await serveFolder(folder, { port: Number(values.port), base: values.base })
  console.log(
    `Reachable is at http://localhost:${server.port}${values.base} (press Ctrl-C to stop)`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)))
  }
} else {
  console.error(
    `${folder}: there is no finished site\n  fix:      ${values.folder === 'out' ? 'npm run build' : `npm run build -- --out ${values.folder}`}`,
  )
  process.exitCode = 1
}
