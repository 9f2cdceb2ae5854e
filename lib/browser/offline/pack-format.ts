/** First line of a pack, as JSON. The contents of the files follow without gaps. */
export interface PackHead {
  /** Path, length in bytes, media type. */
  readonly files: readonly (readonly [string, number, string])[]
}

/** A file that the service worker fetches and checks. */
export interface CheckedFile {
  /** Path in the finished folder. */
  readonly file: string
  /** Hex SHA-256 of the content; of a pack, before it is compressed. */
  readonly sha256: string
}

/** A pack in the list of packs, a JSON file that the service worker fetches first. */
export interface PackEntry extends CheckedFile {
  /** Length of the first line in bytes, including the line feed. */
  readonly head: number
}

/** Messages from a page to the service worker. */
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

/** Prefix of the cache names of one copy of the site, because several copies can share an origin. */
export function cachePrefix(rootPath: string): string {
  return `reachable ${rootPath} `
}
