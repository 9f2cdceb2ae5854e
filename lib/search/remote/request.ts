import type { Concept } from '../query/concept'

/** Pages that the engine gives for one query; what ranks lower is not looked at. */
const CANDIDATES = 80
/** Most terms of one query. A longer query is a paste, of which the first terms tell enough. */
const MOST_TERMS = 60

/** Field that holds the words of a page, each as often as its place counts; see `lib/publish/documents.ts`. */
const WORDS = 'words'

/**
 * The request for the pages that hold the words of a query. Each term is a clause of its own, named by it, so that
 * the answer tells how well each page holds each term; the ranking is that of the static engine.
 *
 * https://docs.opensearch.org/2.19/query-dsl/ (`bool`, `dis_max`, `term`)
 */
export function searchRequest(concepts: readonly Concept[]): object {
  const seen = new Set<string>()
  const queries = concepts.map(({ alternatives }) => ({
    dis_max: {
      queries: alternatives.flatMap(({ terms }) =>
        terms.flatMap(({ term, weight }) => {
          if (seen.has(term) || seen.size >= MOST_TERMS) return []
          seen.add(term)
          return [{ term: { [WORDS]: { value: term, boost: weight, _name: term } } }]
        }),
      ),
    },
  }))
  const should = queries.filter(({ dis_max }) => dis_max.queries.length > 0)
  return {
    size: CANDIDATES,
    track_total_hits: false,
    timeout: '1s',
    // Stored fields, and doc values of words, are compressed in blocks, one of which would be read for each page.
    stored_fields: '_none_',
    docvalue_fields: ['page'],
    query: should.length > 0 ? { bool: { should } } : { match_none: {} },
  }
}
