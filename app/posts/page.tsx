import { PageList } from '../_components/lists/lists'
import { PageMenu } from '../_components/lists/page-menu'
import { groupByKeys } from '../../lib/util/group-by-keys'
import { slugOf } from '../../lib/site/addresses'
import { knowledge } from '../../lib/site/knowledge'
import { describeList } from '../../lib/site/metadata'
import {
  listPage,
  listPagePath,
  type NumberedPage,
  pageOfRow,
} from '../../lib/site/view-models/lists/list-pages'
import { postRows } from '../../lib/site/view-models/lists/order'
import { listWords, menuWords } from '../../lib/site/strings'

const list = { url: '/posts/', title: menuWords.posts, summary: listWords.postsIntro }

export async function generateMetadata({ params }: NumberedPage) {
  return describeList(list, (await params).number)
}

/** List of all posts by framework; a post that names several frameworks appears under each. */
export default async function Posts({ params }: NumberedPage) {
  const rows = postRows(knowledge())
  const page = listPage(list.url, rows, (await params).number)
  return (
    <>
      <h1>{listWords.titleOfPage(listWords.posts, page.number)}</h1>
      <p>{listWords.postsIntro}</p>
      <nav className="chips" aria-label={listWords.frameworks}>
        {[...groupByKeys(rows.keys(), (at) => [rows[at]?.framework ?? ''])].map(
          ([framework, places]) => (
            <a
              key={framework}
              className="chip mono"
              href={`${linkToPage(pageOfRow(places[0] ?? 0), page.number)}#${slugOf(framework)}`}
            >
              {framework} <small>{places.length}</small>
            </a>
          ),
        )}
      </nav>
      {[...groupByKeys(page.rows, (row) => [row.framework])].map(([framework, own]) => (
        <section key={framework} aria-labelledby={slugOf(framework)}>
          <h2 id={slugOf(framework)}>{framework}</h2>
          <PageList pages={own.map(({ post }) => post)} wide />
        </section>
      ))}
      <PageMenu page={page} />
    </>
  )
}

/** Start of a link to an anchor on a page of the list; empty on that page itself. */
function linkToPage(target: number, current: number): string {
  return target === current ? '' : listPagePath(list.url, target)
}
