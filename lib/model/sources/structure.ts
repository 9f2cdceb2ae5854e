import { z } from 'zod'
import { PostKind, Slug } from '../common'

/** `content/structure/boundaries/<source>.yaml`: where each post of a feed starts and ends. */
export const Boundaries = z.strictObject({
  file: z.string().min(1),
  posts: z
    .array(
      z.strictObject({
        /** First and last line, 1-based, inclusive. */
        lines: z.tuple([z.number().int().positive(), z.number().int().positive()]),
        /** First words of the first line; a mismatch shows that the source has changed. */
        starts: z.string().min(1),
        /** Last words of the last line. */
        ends: z.string().min(1),
      }),
    )
    .min(1),
})
export type Boundaries = z.infer<typeof Boundaries>

/** An editor's decisions about one post, in `content/structure/posts.yaml`. */
export const ReviewedPost = z.strictObject({
  slug: Slug,
  kind: PostKind,
  /** Title, for a post without a title in any source. */
  title: z.string().min(1).optional(),
  /** Where the title comes from; omitted when the title is our own. */
  titleFrom: z.string().min(1).optional(),
  /** Address of the thread on the forum. */
  thread: z.url().optional(),
  /** Places of its texts, `<file>:<first line>`, newest first; needed when the captures do not show the order. */
  newestFirst: z.array(z.string().regex(/^.+:\d+$/)).optional(),
})
export type ReviewedPost = z.infer<typeof ReviewedPost>

/** `content/structure/posts.yaml`. */
export const ReviewedPosts = z.strictObject({ posts: z.array(ReviewedPost) })
export type ReviewedPosts = z.infer<typeof ReviewedPosts>
