import type { IdEntry } from '../../../model/ids'

/** Post entries without what sources left that were added and removed before a commit. */
export interface WithoutTrace {
  readonly ids: readonly IdEntry[]
  /** Entries of posts that were never committed and that no source shows. */
  readonly forgotten: readonly IdEntry[]
}

/**
 * Takes out of the entries what a removed source left that was never committed: its posts, and its places in posts
 * that other sources show.
 *
 * @param ids all post entries as they should be, those of lost posts retired
 * @param committed the post entries of the last commit
 * @param removed names of the sources that are removed
 */
export function withoutTrace(
  ids: readonly IdEntry[],
  committed: readonly IdEntry[],
  removed: ReadonlySet<string>,
): WithoutTrace {
  const before = new Map(committed.map((entry) => [entry.id, entry]))
  const forgotten = ids.filter(({ id, retired }) => retired !== undefined && !before.has(id))
  const gone = new Set(forgotten)
  return {
    forgotten,
    ids: ids
      .filter((entry) => !gone.has(entry))
      .map((entry) => {
        const old = new Set(before.get(entry.id)?.seen)
        const seen = entry.seen?.filter(
          (key) => old.has(key) || !removed.has(key.slice(0, key.lastIndexOf(':'))),
        )
        return seen === undefined || seen.length === entry.seen?.length ? entry : { ...entry, seen }
      }),
  }
}

/** The text of `content/ids.yaml` without the lines of some posts; the rest stays byte for byte. */
export function forgetPosts(text: string, ids: ReadonlySet<string>): string {
  const kept = text.replace(/^ *- \{ id: (p\d+), .*\}\n/gmu, (line, id: string) =>
    ids.has(id) ? '' : line,
  )
  return kept.replace(/^posts:\n(?! *- )/mu, 'posts: []\n')
}
