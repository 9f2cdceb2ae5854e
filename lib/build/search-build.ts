import { loadKnowledge } from '../knowledge/load'
import { buildMatchData } from '../logs/build/build'
import { buildIndex } from '../search/index/build/build'
import { searchDocuments } from '../search/index/build/documents'
import type { BuiltSearch } from './search-cache'

/**
 * Builds everything that a search in the terminal needs. Drafts are left out.
 *
 * @param contentRoot folder that holds `content/`
 * @throws FaultError with the faults of the content
 */
export function buildSearch(contentRoot: string): Omit<BuiltSearch, 'hash'> {
  const knowledge = loadKnowledge(contentRoot, { drafts: 'leave out' })
  const documents = searchDocuments(knowledge)
  return {
    files: buildIndex(documents, knowledge.searchWords).files,
    pages: documents.map(({ url, sightings }) => ({ url, sightings })),
    matchData: buildMatchData(knowledge),
  }
}
