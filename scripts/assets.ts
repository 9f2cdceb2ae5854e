import { parseArgs } from 'node:util'
import { browserScripts, contentData } from '../lib/build/bundle'
import { currentFiles } from '../lib/build/finish/assets'
import { plainLogo } from '../lib/build/icons'
import { apply } from '../lib/build/store/store'
import { withLock } from '../lib/build/store/lock'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'
import { browseFiles } from '../lib/site/browse/files'
import { config } from '../lib/site/config'

/**
 * Writes the browser scripts, the search index and the icon to public/assets, from which Next's development server serves them.
 * next.config.mjs runs this when they are missing, and `npm run dev` after each change. A build takes them from memory.
 *
 * --reload-port PORT   reloads each page when the server on that port sends a message
 */
const { values } = parseArgs({ options: { 'reload-port': { type: 'string' } } })
const root = process.cwd()

try {
  await withLock(root, 'npm run dev', writeAssets, { wait: true })
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function writeAssets(): Promise<void> {
  const port = values['reload-port']
  const reload =
    port && `;new EventSource('http://localhost:${port}/').onmessage=()=>location.reload()\n`
  const knowledge = loadKnowledge(root)
  const data = [...contentData(knowledge), ...browseFiles(knowledge)]
  const assets = [
    ...(await browserScripts(root, config.search)),
    ...data,
    ...currentFiles(data, ''),
    { path: 'icon.svg', content: plainLogo() },
  ]
  const files = assets.map(
    ({ path, content }) =>
      [path, path === 'site.js' && reload ? `${String(content)}${reload}` : content] as const,
  )
  await apply(root, { folders: { 'public/assets': new Map(files) } })
}
