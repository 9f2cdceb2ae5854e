import type { Sighting } from '../model/post'

/** What one sighting looks like in its source. */
export interface OriginalLines {
  readonly file: string
  /** Number of the first line, 1-based. */
  readonly first: number
  /** The lines as they were, without their line breaks. */
  readonly lines: readonly string[]
}

/**
 * The source lines of a post's sightings, as they were: what the post's page shows as the original.
 *
 * @param sources lines of every source by file name, as `decodeSource` gives them
 * @throws Error when a sighting names a source that is not given; `content/posts` is then out of date
 */
export function originalLines(
  sightings: readonly Pick<Sighting, 'file' | 'lines'>[],
  sources: ReadonlyMap<string, readonly string[]>,
): OriginalLines[] {
  return sightings.map(({ file, lines: [first, last] }) => {
    const all = sources.get(file)
    if (!all) throw new Error(`${file} is not among the sources; run npm run ingest`)
    return { file, first, lines: all.slice(first - 1, last) }
  })
}
