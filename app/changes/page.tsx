import type { ReactNode } from 'react'
import { headingId } from '../../lib/markdown/headings'
import { Contents } from '../_components/frame/contents'
import { ChangeList } from '../_components/lists/change-list'
import { EditedPosts } from '../_components/lists/edited-posts'
import { PageList } from '../_components/lists/lists'
import { PageMenu } from '../_components/lists/page-menu'
import { WholeList } from '../_components/lists/whole-list'
import { Section } from '../_components/frame/section'
import { pageChanges, renamedPages, retiredEntries } from '../../lib/site/view-models/pages/history'
import { firstRemedy } from '../../lib/site/view-models/pages/lookup'
import { knowledge } from '../../lib/site/knowledge'
import { describeList } from '../../lib/site/metadata'
import {
  listPage,
  type NumberedPage,
  REVIEWS_PER_PAGE,
} from '../../lib/site/view-models/lists/list-pages'
import { editedPosts, reviewedPages } from '../../lib/site/view-models/lists/paged-lists'
import { groupByKeys } from '../../lib/util/group-by-keys'
import type { Knowledge } from '../../lib/model/knowledge'
import { changesWords, listWords } from '../../lib/site/strings'

const list = { url: '/changes/', title: changesWords.heading, summary: changesWords.intro }

/** Number of edited posts that is shown; all of them have pages of their own. */
const SHOWN = 50

export async function generateMetadata({ params }: NumberedPage) {
  return describeList(list, (await params).number)
}

/** What is new: changed, renamed and retired pages, edited posts, then the long list of reviews, cut into pages. */
export default async function Changes({ params }: NumberedPage) {
  const all = knowledge()
  const { number } = await params
  const page = listPage(list.url, reviewedPages(all), number, REVIEWS_PER_PAGE)
  const news = page.number === 1 ? newsOf(all) : []
  const reviews = [...groupByKeys(page.rows, ({ reviewed }) => [reviewed])].map(([day, pages]) => ({
    title: `${changesWords.reviews} ${day}`,
    pages,
  }))
  return (
    <>
      <h1>{listWords.titleOfPage(list.title, page.number)}</h1>
      <p>{list.summary}</p>
      <Contents
        parts={[...news, ...reviews].map(({ title }) => ({
          id: headingId(title, new Set()),
          text: title,
        }))}
      />
      {news.map(({ title, content }) => (
        <Section key={title} title={title}>
          {content}
        </Section>
      ))}
      {reviews.map(({ title, pages }) => (
        <Section key={title} title={title}>
          <PageList
            wide
            pages={pages}
            outcomeOf={(symptom) => firstRemedy(symptom, all)?.outcome}
          />
        </Section>
      ))}
      <PageMenu page={page} />
    </>
  )
}

/** The sections before the reviews. */
function newsOf(all: Knowledge): { title: string; content: ReactNode }[] {
  const changed = pageChanges(all)
  const edited = editedPosts(all)
  const renamed = renamedPages(all)
  const retired = retiredEntries(all)
  return [
    {
      title: changesWords.changed,
      isThere: changed.length > 0,
      content: <ChangeList changes={changed} />,
    },
    {
      title: changesWords.renamed,
      isThere: renamed.length > 0,
      content: (
        <ul className="list">
          {renamed.map(({ page, former }) => (
            <li key={page.id}>
              <a href={page.url}>{page.title}</a>{' '}
              <small>{former.map(changesWords.was).join(', ')}</small>
            </li>
          ))}
        </ul>
      ),
    },
    {
      title: changesWords.retired,
      isThere: retired.length > 0,
      content: (
        <ul>
          {retired.map((entry) => (
            <li key={entry.id}>
              {entry.slug}: {entry.retired}
            </li>
          ))}
        </ul>
      ),
    },
    {
      title: changesWords.revised,
      isThere: edited.length > 0,
      content: (
        <>
          <EditedPosts posts={edited.slice(0, SHOWN)} />
          <WholeList url="/changes/edited/" count={edited.length} />
        </>
      ),
    },
  ].filter(({ isThere }) => isThere)
}
