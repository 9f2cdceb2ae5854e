import type { PageKind } from '../../../model/common'

/** A section of a page with its own address: `url` + `#` + `anchor`. */
export interface DocumentSection {
  /** Id of the heading's element; empty for the text before the first heading. */
  readonly anchor: string
  /** Text of the heading; empty for the text before the first heading. */
  readonly heading: string
  /** The visible text below the heading, with white space collapsed. */
  readonly text: string
}

/** Facet values by which results can be narrowed. Choosing a facet excludes pages without a value for it. */
export interface DocumentFacets {
  readonly area?: string
  readonly platforms: readonly string[]
  /** Versions as written and shortened: `26.4.2`, `26.4` and `26`. */
  readonly osVersions: readonly string[]
  readonly frameworks: readonly string[]
  readonly outcome?: string
}

/**
 * One page of any kind as input of the index. `searchDocuments` makes it; the index has no other
 * information about a page.
 */
export interface SearchDocument {
  /** Permanent id (`s3`, `p12`); for error pages `e:` and domain and code: `e:posix/24`. */
  readonly id: string
  readonly kind: PageKind
  /** Site path with both slashes; unique. */
  readonly url: string
  readonly title: string
  /** Alternative titles; weighted almost like the title. */
  readonly aliases: readonly string[]
  /** Example lines or the literal parts of patterns that identify a symptom's log lines. */
  readonly signatures: readonly string[]
  /** API symbols, processes, entitlements and keys that the page is about. */
  readonly symbols: readonly string[]
  /** Error codes in all printed forms. */
  readonly codes: readonly string[]
  readonly sections: readonly DocumentSection[]
  readonly facets: DocumentFacets
  /** Words shown after the title besides the outcome: `validated`, `guidance`, … */
  readonly badges: readonly string[]
  /** Ids of the pages that it reports or is based on: a symptom's posts, a remedy's symptoms and posts. */
  readonly covers: readonly string[]
  /** Sightings of the posts that it is or reports: `<source file>:<first line>`. */
  readonly sightings: readonly string[]
  /** Set for error pages, which are found by exact match. */
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
  /** Ranks below other pages; see `rank.ts`. */
  readonly offTopic: boolean
}
