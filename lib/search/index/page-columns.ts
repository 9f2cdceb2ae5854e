import type { PageKind } from '../../model/common'

/**
 * The data of all pages that ranking needs, in columns, which compress better than rows. Part of the core
 * of the index.
 */
export interface PageColumns {
  /** Number of pages of each kind, in the order of KINDS. */
  readonly kinds: readonly number[]
  /** Numbers of the permanent ids as runs of consecutive numbers: the first number and the length of each run. */
  readonly ids: readonly (readonly [first: number, count: number])[]
  /** Numbers of the pages that each page covers, up to the last page that covers any. */
  readonly covers: readonly (readonly number[])[]
  readonly offTopic: readonly number[]
  /** Details of the first pages. Those of the others are in blocks of PAGES_IN_BLOCK. */
  readonly first: PageDetails
}

/** Details of pages that hits show. Shared values are in one list and referenced by index. */
export interface PageDetails {
  readonly titles: readonly string[]
  /** Last part of the address, or its length if it is a prefix of `slugOf(title)`. */
  readonly slugs: readonly (string | number)[]
  readonly values: readonly string[]
  /** For each page, indexes into `values`. */
  readonly badges: readonly (readonly number[])[]
}

/** The values of all pages for one facet. `pages` has for each page an index into `values`, or a list of indexes. */
export interface FacetColumn {
  readonly values: readonly string[]
  readonly pages: readonly (number | readonly number[])[]
}

/** Order of the pages in the index. */
export const KINDS = [
  'symptom',
  'remediation',
  'guide',
  'post',
  'error',
] as const satisfies PageKind[]

/**
 * Most pages of a site whose core has the details of all of them, so that it needs no blocks.
 *
 * @internal exported for tests
 */
export const SMALL_SITE = 500
/**
 * Pages per block. The ten hits of an answer need up to ten blocks, of 0.5 kB each; of blocks of 32 pages they would
 * load 1.3 kB each.
 */
export const PAGES_IN_BLOCK = 8

/**
 * Number of the first pages whose details are in the core: all pages of a small site; of a larger one the curated
 * pages, which are most of the first hits, so that the core does not grow with the posts.
 *
 * @param counts number of pages of each kind, in the order of KINDS
 */
export function pagesInCore(counts: readonly number[]): number {
  const sum = (some: readonly number[]): number => some.reduce((all, count) => all + count, 0)
  return sum(counts) <= SMALL_SITE ? sum(counts) : sum(counts.slice(0, KINDS.indexOf('post')))
}

/** Converts a title to slug form; most slugs are a prefix of it. */
export function slugOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
}
