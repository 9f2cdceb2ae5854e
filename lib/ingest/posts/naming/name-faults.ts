import type { Fault } from '../../../model/fault'
import type { IdEntry } from '../../../model/ids'
import type { ReviewedPost } from '../../../model/sources/structure'
import type { NamedPost } from './name-posts'

/** Posts that have several ids in `ids.yaml`. */
export function severalIds(named: readonly NamedPost[]): Fault[] {
  return named
    .filter(({ knownIds }) => knownIds.length > 1)
    .map(({ entry, merged, knownIds }) => ({
      file: 'content/ids.yaml',
      line: null,
      problem: `The posts ${knownIds.join(' and ')} are one post: “${merged.title}”.`,
      expected: 'one id for all sightings of a post',
      found: knownIds.join(', '),
      fix: `Move the entries under seen of ${knownIds.slice(1).join(', ')} to ${entry.id} and retire the other.`,
    }))
}

/** Entries of reviewed posts whose slug no post has or had. */
export function reviewedUnknown(
  reviewed: readonly ReviewedPost[],
  ids: readonly IdEntry[],
  named: readonly NamedPost[],
): Fault[] {
  const slugs = new Set([
    ...ids.flatMap(({ slug, former }) => [slug, ...(former ?? [])]),
    ...named.map(({ entry }) => entry.slug),
  ])
  return reviewed
    .filter(({ slug }) => !slugs.has(slug))
    .map(({ slug }) => ({
      file: 'content/structure/posts.yaml',
      line: null,
      problem: `No source shows a post named ${slug}.`,
      expected: 'the slug of a post in content/ids.yaml',
      found: slug,
      fix: 'Correct the slug, or remove the entry.',
    }))
}
