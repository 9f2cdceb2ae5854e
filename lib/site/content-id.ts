import { createHash } from 'node:crypto'
import type { Knowledge } from '../model/knowledge'
import { memoize } from '../model/memoize'

/** Returns eight hex digits that identify the content; the same content gives the same id on any machine. */
export const contentId = memoize((knowledge: Knowledge): string => {
  const { posts, symptoms, remediations: remedies, guides, errorDomains, glossary, ids } = knowledge
  const { areas, searchContent, healthyLogLines } = knowledge
  const pages = [posts, symptoms, remedies, guides, errorDomains, glossary, ids]
  return createHash('sha256')
    .update(JSON.stringify([...pages, areas, searchContent, healthyLogLines]))
    .digest('hex')
    .slice(0, 8)
})
