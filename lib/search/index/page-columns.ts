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
  /** Details of the first pages. Those of the others are in blocks; see `blockOf`. */
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
 * Number of pages whose details are in the core: all curated pages, which are most of the first hits, and a
 * few hundred posts, so that a small site needs no blocks.
 */
export const PAGES_IN_CORE = 500
/** Pages per block. A block of 32 posts has 1.5 kB, and the ten hits of an answer need at most ten blocks. */
export const PAGES_IN_BLOCK = 32

/** Number of the block with the details of a page; -1 for a page in the core. */
export function blockOf(page: number): number {
  return page < PAGES_IN_CORE ? -1 : Math.floor((page - PAGES_IN_CORE) / PAGES_IN_BLOCK)
}

/** Number of the first page of a block; 0 for block -1, the core. */
export function firstOf(block: number): number {
  return block < 0 ? 0 : PAGES_IN_CORE + block * PAGES_IN_BLOCK
}

/** Converts a title to slug form; most slugs are a prefix of it. */
export function slugOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
}
