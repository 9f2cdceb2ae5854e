import type { Post } from '../../../lib/model/knowledge'
import { knowledge } from '../../../lib/site/knowledge'
import { captures, postSummary } from '../../../lib/site/view-models/posts/post-view'
import { postKindWords, postWords } from '../../../lib/site/strings'
import { Figures } from '../lists/figures'

/** Posts that report a symptom, each with an excerpt and its figures over time. */
export function Reports({ posts }: { posts: readonly Post[] }) {
  return (
    <ul className="list">
      {posts.map((post) => {
        const figures = captures(post, knowledge())
        const newest = figures[figures.length - 1]?.metrics
        return (
          <li key={post.slug}>
            <a href={post.url}>{post.title}</a> <small>{postKindWords[post.kind]}</small>
            <span className="soft">{postSummary(post)}</span>
            {newest && (
              <details>
                <summary className="soft">
                  {postWords.views(newest.views.shown)}, {postWords.replies(newest.replies.shown)}
                </summary>
                <Figures captures={figures} />
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
