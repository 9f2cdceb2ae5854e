import { join } from 'node:path'
import { loadKnowledge } from '../lib/knowledge/load'
import type { Knowledge } from '../lib/model/knowledge'

/** Folder with the frozen copy of `content/` for tests, made by `npm run freeze:corpus`. */
export const CORPUS = join(process.cwd(), 'tests', 'corpus')

/** Loads the frozen corpus as `content/` is loaded. */
export function frozenKnowledge(): Knowledge {
  return loadKnowledge(CORPUS)
}
