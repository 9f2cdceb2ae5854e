import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { browserFiles } from '../lib/build/bundle'
import { contentRoot } from '../lib/knowledge/content-root'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'
import { writeInto } from '../lib/build/store/folder'

/**
 * npm run dev: the pages as they are written. Next renders each page when it is asked for, with the same
 * browser scripts that readers get; a saved page of content/ or a saved script reloads the browser.
 */
const root = process.cwd()
/** Folders whose change makes other scripts, another index, or other pages. */
const WATCHED = ['content', 'lib']
/** Editors write a file in several steps; the build waits until they are through, in milliseconds. */
const SETTLED = 150

const open = new Set<ServerResponse>()
const bell = createServer((_request, response) => {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Access-Control-Allow-Origin': '*',
  })
  open.add(response)
  response.on('close', () => open.delete(response))
})
await new Promise<void>((resolve) => bell.listen(0, 'localhost', resolve))

await bundle()
let timer: NodeJS.Timeout | undefined
for (const folder of WATCHED) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void bundle(), SETTLED)
  })
}
const next = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'dev'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})
next.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => next.kill(signal))

/** Makes scripts and index anew and has every open page load again; a fault is shown and waited out. */
async function bundle(): Promise<void> {
  try {
    for (const { name, text } of await browserFiles(root, loadKnowledge(contentRoot())))
      writeInto(join(root, 'public', 'assets'), name, name === 'site.js' ? text + reloader() : text)
    for (const response of open) response.write('data: changed\n\n')
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    console.error(error.message)
  }
}

function reloader(): string {
  const { port } = bell.address() as AddressInfo
  return `;new EventSource('http://localhost:${port}/').onmessage=()=>location.reload()\n`
}
