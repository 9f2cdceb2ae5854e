import type { HitKind } from '../api'

/**
 * The pages in columns, which pack better than rows. Values that many pages share are in one list, and
 * named by their place in it.
 */
export interface PageColumns {
  /** How many pages there are of each kind, in the order of KINDS. */
  readonly kinds: readonly number[]
  /** Numbers of the permanent ids. */
  readonly ids: readonly number[]
  readonly titles: readonly string[]
  /** Last part of the address, or how many letters of `slugOf(title)` it is. */
  readonly slugs: readonly (string | number)[]
  readonly values: readonly string[]
  /** For each page places in `values`: area, outcome, badges, platforms, versions, frameworks. */
  readonly facets: readonly (readonly (number | readonly number[])[])[]
  readonly covers: readonly (readonly number[])[]
  readonly offTopic: readonly number[]
}

/** Order of the pages in the index. */
export const KINDS = [
  'symptom',
  'remediation',
  'guide',
  'post',
  'error',
] as const satisfies HitKind[]

/** The title as an address would have it; most slugs are its beginning. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
}
