import type { HitKind } from '../../api'

/** A part of a page that has its own address: `url` + `#` + `anchor`. */
export interface DocumentSection {
  /** Id of the heading's element; empty for the text before the first heading. */
  readonly anchor: string
  /** Text of the heading; empty for the text before the first heading. */
  readonly heading: string
  /** What a reader sees below the heading, as plain text with white space folded. */
  readonly text: string
}

/** Values by which results can be narrowed. A page without a value is not found under that facet. */
export interface DocumentFacets {
  readonly area?: string
  readonly platforms: readonly string[]
  /** Versions as written and shortened: `26.4.2`, `26.4` and `26`. */
  readonly osVersions: readonly string[]
  readonly frameworks: readonly string[]
  readonly outcome?: string
}

/**
 * One page as the search sees it, whatever its kind. `searchDocuments` makes it; everything the index
 * knows about a page comes from here.
 */
export interface SearchDocument {
  /** Permanent id (`s3`, `p12`); for error pages `e:` and domain and code: `e:posix/24`. */
  readonly id: string
  readonly kind: HitKind
  /** Site path with both slashes; unique. */
  readonly url: string
  readonly title: string
  /** Other words for the same thing; weighted almost as the title. */
  readonly aliases: readonly string[]
  /** Example lines or the literal parts of patterns by which a symptom's log lines are known. */
  readonly signatures: readonly string[]
  /** API symbols, processes, entitlements and keys that it is about. */
  readonly symbols: readonly string[]
  /** Error codes in every form in which they are printed. */
  readonly codes: readonly string[]
  readonly sections: readonly DocumentSection[]
  readonly facets: DocumentFacets
  /** Words shown beside the title and the outcome: `validated`, `guidance`, … */
  readonly badges: readonly string[]
  /** Ids of the pages it reports or rests on: a symptom's posts, a remedy's symptoms and posts. */
  readonly covers: readonly string[]
  /** Places in the sources of the posts that it is or reports: `<source file>:<first line>`. */
  readonly sightings: readonly string[]
  /** Set for error pages, which are found by what names them exactly. */
  readonly error?: {
    readonly slug: string
    readonly domain: string
    readonly framework: string
    /** Other names of the domain. */
    readonly aliases: readonly string[]
    readonly code: number
    readonly symbols: readonly string[]
    readonly messages: readonly string[]
  }
  /** Left out of results unless asked for. */
  readonly offTopic: boolean
}
