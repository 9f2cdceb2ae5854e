import { parseArgs } from 'node:util'
import { writeAssets } from '../lib/build/bundle'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'

/**
 * Bundles the browser scripts and the search index into public/assets, from where Next serves them. Run by
 * next.config.mjs where they are missing, and by `npm run dev` after each change.
 *
 * --reload-port PORT   makes each page reload when the server on that port says so
 */
const { values } = parseArgs({ options: { 'reload-port': { type: 'string' } } })
const root = process.cwd()

try {
  await writeAssets(root, loadKnowledge(root), values['reload-port'])
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
