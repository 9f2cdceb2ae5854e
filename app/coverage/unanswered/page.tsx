import { NumberedList } from '../../_components/pages/numbered-list'
import { PageList } from '../../_components/lists/lists'
import { coverage } from '../../../lib/site/view-models/lists/coverage'
import { listPage, type NumberedPage } from '../../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../../lib/site/knowledge'
import { describeList } from '../../../lib/site/metadata'
import { coverageWords } from '../../../lib/site/strings'

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
    <NumberedList
      crumbs={[{ href: '/coverage/', words: coverageWords.heading }]}
      list={list}
      page={page}
      none={coverageWords.noneUnanswered}
    >
      <PageList pages={page.rows} />
    </NumberedList>
  )
}
