import type { Post } from '../../../lib/model/knowledge'
import { EDITS } from '../parts/edits'

/** List of posts of which older texts are kept. */
export function EditedPosts({ posts }: { posts: readonly Post[] }) {
  return (
    <ul className="list">
      {posts.map((post) => (
        <li key={post.id}>
          <a href={`${post.url}#${EDITS}`}>{post.title}</a>
        </li>
      ))}
    </ul>
  )
}
