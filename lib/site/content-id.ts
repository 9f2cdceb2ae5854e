import type { Knowledge } from '../model/knowledge'
import { memoize } from '../util/memoize'
import { sha256 } from '../util/node/sha256'

/** Returns eight hex digits that identify all content; the same content gives the same id on any machine. */
export const contentId = memoize((knowledge: Knowledge): string => {
  const { posts, symptoms, remediations: remedies, guides, errorDomains, glossary, ids } = knowledge
  const { areas, searchContent, healthyLogLines } = knowledge
  const pages = [posts, symptoms, remedies, guides, errorDomains, glossary, ids]
  return sha256(JSON.stringify([...pages, areas, searchContent, healthyLogLines])).slice(0, 8)
})

/** Returns eight hex digits that identify the content of one page, which other pages do not change. */
export function pageVersion(page: object): string {
  return sha256(JSON.stringify(page)).slice(0, 8)
}
