import { createHash } from 'node:crypto'
import type { Knowledge } from '../model/knowledge'

const known = new WeakMap<Knowledge, string>()

/** Eight hex digits that name exactly this content: the same content gives the same name on any machine. */
export function contentId(knowledge: Knowledge): string {
  const seen = known.get(knowledge)
  if (seen) return seen
  const { posts, symptoms, remediations, guides, errorDomains, glossary, ids } = knowledge
  const { areas, searchWords, healthyLogLines } = knowledge
  const pages = [posts, symptoms, remediations, guides, errorDomains, glossary, ids]
  const id = createHash('sha256')
    .update(JSON.stringify([...pages, areas, searchWords, healthyLogLines]))
    .digest('hex')
    .slice(0, 8)
  known.set(knowledge, id)
  return id
}
