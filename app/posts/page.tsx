import { PageList } from '../_components/lists/lists'
import { slugOf } from '../../lib/site/addresses'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { byTitle, postsByFramework } from '../../lib/site/view-models/lists/order'
import { listWords, menuWords } from '../../lib/site/strings'

export function generateMetadata() {
  return describe({ url: '/posts/', title: menuWords.posts, summary: listWords.postsIntro })
}

/** List of all posts by framework; a post that names several frameworks appears under each. */
export default function Posts() {
  const groups = postsByFramework(knowledge().posts)
  return (
    <>
      <h1>{listWords.posts}</h1>
      <p>{listWords.postsIntro}</p>
      <nav className="chips" aria-label={listWords.frameworks}>
        {groups.map(([framework, posts]) => (
          <a key={framework} className="chip" href={`#${slugOf(framework)}`}>
            {framework} <small>{posts.length}</small>
          </a>
        ))}
      </nav>
      {groups.map(([framework, posts]) => (
        <section key={framework} aria-labelledby={slugOf(framework)}>
          <h2 id={slugOf(framework)}>{framework}</h2>
          <PageList pages={posts.toSorted(byTitle)} wide />
        </section>
      ))}
    </>
  )
}
