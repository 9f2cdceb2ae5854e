import { PageHead } from '../../_components/frame/page-head'
import { PageMenu } from '../../_components/lists/page-menu'
import { PageList } from '../../_components/lists/lists'
import { coverage } from '../../../lib/site/view-models/lists/coverage'
import { listPage, type NumberedPage } from '../../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../../lib/site/knowledge'
import { describeList } from '../../../lib/site/metadata'
import { listWords, coverageWords } from '../../../lib/site/strings'

const list = {
  url: '/coverage/unanswered/',
  title: coverageWords.unanswered,
  summary: coverageWords.unansweredIntro,
}

export async function generateMetadata({ params }: NumberedPage) {
  return describeList(list, (await params).number)
}

/** All posts without an answer. */
export default async function Unanswered({ params }: NumberedPage) {
  const page = listPage(list.url, coverage(knowledge()).unanswered, (await params).number)
  return (
    <>
      <PageHead
        crumbs={[{ href: '/coverage/', words: coverageWords.heading }]}
        title={listWords.titleOfPage(list.title, page.number)}
      />
      <p>{list.summary}</p>
      <PageList pages={page.rows} />
      <PageMenu page={page} />
    </>
  )
}
