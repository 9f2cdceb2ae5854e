import type { Post } from '../../../lib/model/knowledge'
import { knowledge } from '../../../lib/site/knowledge'
import { captures, postSummary } from '../../../lib/site/view-models/posts/post-view'
import { postWords } from '../../../lib/site/strings'
import { Figures } from '../lists/figures'
import { PageRow } from '../lists/page-row'

/** Posts that report a symptom, each with an excerpt and its figures over time. */
export function Reports({ posts }: { posts: readonly Post[] }) {
  return (
    <ul className="list">
      {posts.map((post) => {
        const figures = captures(post, knowledge())
        const newest = figures[figures.length - 1]?.metrics
        return (
          <PageRow key={post.slug} page={post}>
            <span className="soft">{postSummary(post)}</span>
            {newest && (
              <details>
                <summary className="soft">
                  {postWords.views(newest.views.shown)}, {postWords.replies(newest.replies.shown)}
                </summary>
                <Figures captures={figures} />
              </details>
            )}
          </PageRow>
        )
      })}
    </ul>
  )
}
