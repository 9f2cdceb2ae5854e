import { createHash } from 'node:crypto'
import type { Knowledge } from '../model/knowledge'

const cache = new WeakMap<Knowledge, string>()

/** Returns eight hex digits that identify the content; the same content gives the same id on any machine. */
export function contentId(knowledge: Knowledge): string {
  const cached = cache.get(knowledge)
  if (cached) return cached
  const { posts, symptoms, remediations: remedies, guides, errorDomains, glossary, ids } = knowledge
  const { areas, searchWords, healthyLogLines } = knowledge
  const pages = [posts, symptoms, remedies, guides, errorDomains, glossary, ids]
  const id = createHash('sha256')
    .update(JSON.stringify([...pages, areas, searchWords, healthyLogLines]))
    .digest('hex')
    .slice(0, 8)
  cache.set(knowledge, id)
  return id
}
