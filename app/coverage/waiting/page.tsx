import { NumberedList } from '../../_components/pages/numbered-list'
import { WaitingList } from '../../_components/lists/waiting-list'
import { coverage } from '../../../lib/site/view-models/lists/coverage'
import { listPage, type NumberedPage } from '../../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../../lib/site/knowledge'
import { describeList } from '../../../lib/site/metadata'
import { coverageWords } from '../../../lib/site/strings'

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
    <NumberedList
      crumbs={[{ href: '/coverage/', words: coverageWords.heading }]}
      list={list}
      page={page}
      none={coverageWords.noneWaits}
    >
      <WaitingList posts={page.rows} />
    </NumberedList>
  )
}
