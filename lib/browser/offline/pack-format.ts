/** First line of a pack, as JSON; the files follow it, one after the other, without gaps. */
export interface PackHead {
  readonly build: string
  /** Path, length in bytes, media type. */
  readonly files: readonly (readonly [string, number, string])[]
}

/** How the service worker knows a pack. */
export interface PackEntry {
  /** Path of the gzip file in the finished folder. */
  readonly file: string
  /** Hex SHA-256 of the uncompressed pack. */
  readonly sha256: string
  /** Length of the first line in bytes, its line feed included. */
  readonly head: number
}

/** What a page asks the service worker, and what it is told. */
export type OfflineQuestion = { readonly ask: 'state' } | { readonly ask: 'use-now' }
export interface OfflineState {
  readonly build: string
  /** True when every pack of this build is in storage. */
  readonly ready: boolean
}
export interface OfflineProgress {
  readonly kept: number
  readonly of: number
}

/** Start of the names of this site's caches; several copies of the site can share one origin. */
export function cachePrefix(rootPath: string): string {
  return `reachable ${rootPath} `
}
