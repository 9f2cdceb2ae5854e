import { loadKnowledge } from '../knowledge/load'
import type { MatchData } from '../logs/data'
import { buildMatchData } from '../logs/build/build-match-data'
import { type BuiltFile, buildIndex } from '../search/index/build/build-index'
import { searchDocuments } from '../search/index/build/documents'

/** Everything that a search in the terminal needs. */
export interface BuiltSearch {
  readonly files: readonly BuiltFile[]
  /** Every page with the places of the posts that it reports, `<source file>:<first line>`. */
  readonly pages: readonly { readonly url: string; readonly sightings: readonly string[] }[]
  readonly matchData: MatchData
}

/**
 * Builds everything that a search in the terminal needs. Drafts are left out.
 *
 * @param contentRoot folder that holds `content/`
 * @throws FaultError with the faults of the content
 */
export function buildSearch(contentRoot: string): BuiltSearch {
  const knowledge = loadKnowledge(contentRoot, { drafts: 'leave out' })
  const documents = searchDocuments(knowledge)
  return {
    files: buildIndex(documents, knowledge.searchContent).files,
    pages: documents.map(({ url, sightings }) => ({ url, sightings })),
    matchData: buildMatchData(knowledge),
  }
}
