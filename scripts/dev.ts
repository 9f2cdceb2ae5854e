import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { childEnvironment } from '../lib/dev/steps'
import { recoverIfIdle } from '../lib/build/store/lock'
import '../lib/dev/watch-parent.mjs'

/**
 * npm run dev                  serves the pages while you edit them
 * npm run dev -- --port 4000   serves them on port 4000
 *
 * Next renders each page on request with the same browser scripts as the published site. A change in content/ or
 * lib/ reloads all open pages.
 */
const root = process.cwd()
await recoverIfIdle(root)
/** Folders whose changes affect the scripts, the index or the pages. */
const WATCHED = ['content', 'lib']
/** Delay before bundling, in milliseconds, because editors write a file in several steps. */
const DEBOUNCE_MS = 150

const open = new Set<ServerResponse>()
const reloads = createServer((_request, response) => {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Access-Control-Allow-Origin': '*',
  })
  open.add(response)
  response.on('close', () => open.delete(response))
})
await new Promise<void>((resolve) => reloads.listen(0, 'localhost', resolve))
const { port } = reloads.address() as AddressInfo

await bundle()
watchFolders()
const next = spawn(
  process.execPath,
  [
    join(root, 'node_modules/next/dist/bin/next'),
    'dev',
    // Next would listen on all interfaces.
    ...['--hostname', 'localhost', ...process.argv.slice(2)],
  ],
  {
    cwd: root,
    env: childEnvironment({ ...process.env, NEXT_TELEMETRY_DISABLED: '1' }),
    stdio: ['ignore', 'inherit', 'inherit'],
  },
)
next.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => next.kill(signal))

/** Bundles after each change, one run at a time. */
function watchFolders(): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  for (const folder of WATCHED) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => (running = running.then(bundle)), DEBOUNCE_MS)
    })
  }
}

/**
 * Bundles the scripts and the index, then reloads the open pages. A new process does the bundling, because this one
 * caches the modules of lib/. That process reports faults, and the next change tries again.
 */
async function bundle(): Promise<void> {
  const script = join(root, 'scripts', 'assets.ts')
  const args = ['--import', 'tsx', script, '--reload-port', String(port)]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: childEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code === 0) for (const response of open) response.write('data: changed\n\n')
}
