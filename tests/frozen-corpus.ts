import { join } from 'node:path'
import { loadKnowledge } from '../lib/knowledge/load'
import type { Knowledge } from '../lib/model/knowledge'

/** Folder that holds the frozen copy of `content/` that tests assert against; `npm run freeze:corpus` makes it. */
export const CORPUS = join(process.cwd(), 'tests', 'corpus')

/** Everything in the frozen corpus, read and linked as `content/` is. */
export function frozenKnowledge(): Knowledge {
  return loadKnowledge(CORPUS)
}
