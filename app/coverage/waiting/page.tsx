import { PageHead } from '../../_components/frame/page-head'
import { PageMenu } from '../../_components/lists/page-menu'
import { WaitingList } from '../../_components/lists/waiting-list'
import { coverage } from '../../../lib/site/view-models/lists/coverage'
import { listPage, type NumberedPage } from '../../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../../lib/site/knowledge'
import { describeList } from '../../../lib/site/metadata'
import { listWords, coverageWords } from '../../../lib/site/strings'

const list = {
  url: '/coverage/waiting/',
  title: coverageWords.waiting,
  summary: coverageWords.waitingIntro,
}

export async function generateMetadata({ params }: NumberedPage) {
  return describeList(list, (await params).number)
}

/** All posts that wait to be placed. */
export default async function Waiting({ params }: NumberedPage) {
  const page = listPage(list.url, coverage(knowledge()).waiting, (await params).number)
  return (
    <>
      <PageHead
        crumbs={[{ href: '/coverage/', words: coverageWords.heading }]}
        title={listWords.titleOfPage(list.title, page.number)}
      />
      <p>{list.summary}</p>
      <WaitingList posts={page.rows} />
      <PageMenu page={page} />
    </>
  )
}
