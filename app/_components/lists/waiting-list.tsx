import type { WaitingPost } from '../../../lib/site/view-models/lists/coverage'
import { coverageWords } from '../../../lib/site/strings'
import { TitleWords } from '../frame/title-words'

/** List of posts that wait to be placed, each with its views and age. */
export function WaitingList({ posts }: { posts: readonly WaitingPost[] }) {
  return (
    <ul className="list">
      {posts.map(({ post, views, activity }) => (
        <li key={post.url}>
          <a href={post.url}>
            <TitleWords text={post.title} />
          </a>{' '}
          <small>{coverageWords.waitingFigures(views, activity)}</small>
        </li>
      ))}
    </ul>
  )
}
