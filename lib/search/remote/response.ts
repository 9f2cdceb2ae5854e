import type { FacetName } from '../facets/names'

/** A page as the engine stores it, in one field; made by `lib/publish/documents.ts`. */
export interface StoredPage {
  readonly id: string
  readonly kind: 'symptom' | 'remediation' | 'guide' | 'post'
  readonly url: string
  readonly title: string
  /** Beginning of its text, shown where the site has no snippet of it. */
  readonly lead: string
  readonly badges: readonly string[]
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** Ids of the pages that it reports or rests on. */
  readonly covers: readonly string[]
  readonly offTopic: boolean
}

/** What is read of an answer of the engine's `_search`. */
export interface SearchResponse {
  /** Whether the answer is of a part of the pages, since the time was up. */
  readonly timed_out: boolean
  /** Parts of the index, and those that no node could search. */
  readonly _shards: { readonly failed: number }
  readonly hits: {
    readonly hits: readonly {
      readonly fields: { readonly page: readonly [string] }
      /** Score of each named clause that matched. */
      readonly matched_queries?: Readonly<Record<string, number>>
    }[]
  }
}

/** Whether an answer is of a part of the pages: the time was up, or a node was lost. */
export function isPartial({ timed_out, _shards }: SearchResponse): boolean {
  return timed_out || _shards.failed > 0
}
