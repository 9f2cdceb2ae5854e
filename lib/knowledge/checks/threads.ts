import type { Post } from '../../model/knowledge'

/**
 * Finds posts with replies whose thread is not known, as `slug: replies`, most replies first. They are not faults:
 * the answers may be unreadable, but somebody should look for them.
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
