import type { FacetName, HitKind } from '../api'

/** What ranking needs of every page, in columns, which pack better than rows. It is in the core of the index. */
export interface PageColumns {
  /** How many pages there are of each kind, in the order of KINDS. */
  readonly kinds: readonly number[]
  /** Numbers of the permanent ids as runs: the first number of each, and how many follow one after another. */
  readonly ids: readonly (readonly [first: number, count: number])[]
  /** Numbers of the pages that a page covers, up to the last page that covers any. */
  readonly covers: readonly (readonly number[])[]
  readonly offTopic: readonly number[]
  /** How the first pages are shown. Those of the others are in blocks; see `blockOf`. */
  readonly first: PageDetails
}

/** How pages are shown as hits. Values that many pages share are in one list, and named by their place in it. */
export interface PageDetails {
  readonly titles: readonly string[]
  /** Last part of the address, or how many letters of `slugOf(title)` it is. */
  readonly slugs: readonly (string | number)[]
  readonly values: readonly string[]
  /** For each page places in `values`. */
  readonly badges: readonly (readonly number[])[]
}

/** The values of all pages for one facet: a page has a place in `values`, several or none. */
export interface FacetColumn {
  readonly values: readonly string[]
  readonly pages: readonly (number | readonly number[])[]
}

/** Facets that have a column; the kind of a page is known by its place. */
export const FACET_COLUMNS = [
  'area',
  'framework',
  'platform',
  'version',
  'outcome',
] as const satisfies FacetName[]
export type ColumnName = (typeof FACET_COLUMNS)[number]

/** Order of the pages in the index. */
export const KINDS = [
  'symptom',
  'remediation',
  'guide',
  'post',
  'error',
] as const satisfies HitKind[]

/**
 * Pages whose details are in the core. It holds all curated pages, which are most of the first hits, and a few
 * hundred posts, so that a small site needs no blocks.
 */
export const PAGES_IN_CORE = 500
/** Pages in a block. A block of 32 posts has 1.5 kB, and the ten hits of an answer need at most ten of them. */
export const PAGES_IN_BLOCK = 32

/** Number of the block with the details of a page; -1 for a page in the core. */
export function blockOf(page: number): number {
  return page < PAGES_IN_CORE ? -1 : Math.floor((page - PAGES_IN_CORE) / PAGES_IN_BLOCK)
}

/** Number of the first page of a block; of block -1, the core, 0. */
export function firstOf(block: number): number {
  return block < 0 ? 0 : PAGES_IN_CORE + block * PAGES_IN_BLOCK
}

/** The title as an address would have it; most slugs are its beginning. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
}
