import type { Post } from '../../../lib/model/knowledge'
import { knowledge } from '../../../lib/site/knowledge'
import { captures, postSummary, type Capture } from '../../../lib/site/view-models/posts/post-view'
import { postWords } from '../../../lib/site/strings'
import { Figures } from '../lists/figures'
import { PageRow } from '../lists/page-row'

/** Longest excerpt of a report in characters: two lines of a wide list. */
const EXCERPT = 150

/** Posts that report a symptom, each with an excerpt and its newest figures; with those of each capture if they changed. */
export function Reports({ posts }: { posts: readonly Post[] }) {
  return (
    <ul className="list">
      {posts.map((post) => {
        const figures = captures(post, knowledge())
        const newest = figures[figures.length - 1]?.metrics
        return (
          <PageRow key={post.slug} page={post}>
            <span className="soft">{postSummary(post, EXCERPT)}</span>
            {newest && <FiguresOf newest={newest} figures={figures} />}
          </PageRow>
        )
      })}
    </ul>
  )
}

function FiguresOf({
  newest,
  figures,
}: {
  newest: Capture['metrics']
  figures: readonly Capture[]
}) {
  const words = `${postWords.views(newest.views.shown)}, ${postWords.replies(newest.replies.shown)}`
  if (figures.length === 1) return <span className="soft">{words}</span>
  return (
    <details>
      <summary className="soft">{words}</summary>
      <Figures captures={figures} />
    </details>
  )
}
