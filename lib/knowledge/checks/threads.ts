import type { Post } from '../../model/knowledge'

/**
 * Finds posts with replies but without an address of their thread, as `slug: replies`, most replies first.
 * They are notes, not faults, since the answers may not be accessible.
 */
export function postsWithoutThread(posts: readonly Post[]): string[] {
  return posts
    .filter(({ thread }) => thread === undefined)
    .map(({ slug, sightings }) => ({
      slug,
      replies: Math.max(0, ...sightings.map(({ metrics }) => metrics?.replies.value ?? 0)),
    }))
    .filter(({ replies }) => replies > 0)
    .sort((a, b) => b.replies - a.replies || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, replies }) => `${slug}: ${replies}`)
}
