import { parseArgs } from 'node:util'
import { writeAssets } from '../lib/build/bundle'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'
import { config } from '../lib/site/config'

/**
 * Writes the browser scripts and the search index to public/assets, from which Next serves them. next.config.mjs runs
 * this when they are missing, and `npm run dev` after each change.
 *
 * --reload-port PORT   reloads each page when the server on that port sends a message
 */
const { values } = parseArgs({ options: { 'reload-port': { type: 'string' } } })
const root = process.cwd()

try {
  await writeAssets(root, loadKnowledge(root), config.search, values['reload-port'])
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
