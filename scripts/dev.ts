import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { endWithNpm } from '../lib/dev/end-with-npm'

/**
 * npm run dev                  serves the pages while you write them
 * npm run dev -- --port 4000   … on that port
 *
 * Next renders each page on request, with the browser scripts that readers get. A change in content/ or lib/
 * reloads every open page.
 */
endWithNpm()
const root = process.cwd()
/** A change in these folders makes other scripts, another index or other pages. */
const WATCHED = ['content', 'lib']
/** Editors write a file in several steps; the bundle waits until they are done, in milliseconds. */
const SETTLED = 150

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
  [join(root, 'node_modules/next/dist/bin/next'), 'dev', ...process.argv.slice(2)],
  {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  },
)
next.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => next.kill(signal))

/** Bundles after each change, one bundle at a time. */
function watchFolders(): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  for (const folder of WATCHED) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => (running = running.then(bundle)), SETTLED)
    })
  }
}

/**
 * Bundles scripts and index and reloads the open pages. It runs in a process of its own, because this one would
 * keep the modules of lib/ as they were when it started. That process reports faults, and the next change retries.
 */
async function bundle(): Promise<void> {
  const script = join(root, 'scripts', 'assets.ts')
  const args = ['--import', 'tsx', script, '--reload-port', String(port)]
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code === 0) for (const response of open) response.write('data: changed\n\n')
}
