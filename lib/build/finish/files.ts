import { sha256 } from '../../util/node/sha256'

/** A file made for the finished folder. */
export interface SiteFile {
  /** Relative to the folder's root, with `/`. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** A file that is made part by part while it is written, because it is too large for the memory. */
export interface StreamedFile {
  readonly path: string
  readonly parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/**
 * Identifies the content of a folder by twelve hex digits of a hash over every path and content. Builds of the
 * same content have the same id; any change gives a different one.
 *
 * @param hashes path → hex SHA-256
 */
export function buildId(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].map(([path, hash]) => `${hash}  ${path}\n`).sort()
  return sha256(lines.join('')).slice(0, 12)
}

/** Formats a size in decimal units: `640 kB`, `1.2 MB`. */
export function readableSize(bytes: number): string {
  return bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
