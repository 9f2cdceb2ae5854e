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
import { listPage, type NumberedPage } from '../../lib/site/view-models/lists/list-pages'
import { editedPosts, reviewedPages } from '../../lib/site/view-models/lists/paged-lists'
import { groupByKeys } from '../../lib/model/group-by-keys'
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
  const page = listPage(list.url, reviewedPages(all), (await params).number)
  return (
    <>
      <h1>{listWords.titleOfPage(list.title, page.number)}</h1>
      <p>{list.summary}</p>
      {page.number === 1 && <News all={all} />}
      {[...groupByKeys(page.rows, ({ reviewed }) => [reviewed])].map(([day, pages]) => (
        <Section key={day} title={`${changesWords.reviews} ${day}`}>
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

/** Everything but the reviews. */
function News({ all }: { all: Knowledge }) {
  const changed = pageChanges(all)
  const edited = editedPosts(all)
  const renamed = renamedPages(all)
  const retired = retiredEntries(all)
  return (
    <>
      {changed.length > 0 && (
        <Section title={changesWords.changed}>
          <ChangeList changes={changed} />
        </Section>
      )}
      {renamed.length > 0 && (
        <Section title={changesWords.renamed}>
          <ul className="list">
            {renamed.map(({ page, former }) => (
              <li key={page.id}>
                <a href={page.url}>{page.title}</a>{' '}
                <small>{former.map(changesWords.was).join(', ')}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {retired.length > 0 && (
        <Section title={changesWords.retired}>
          <ul>
            {retired.map((entry) => (
              <li key={entry.id}>
                {entry.slug}: {entry.retired}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {edited.length > 0 && (
        <Section title={changesWords.revised}>
          <EditedPosts posts={edited.slice(0, SHOWN)} />
          <WholeList url="/changes/edited/" count={edited.length} />
        </Section>
      )}
    </>
  )
}
