import { NumberedList } from '../../_components/pages/numbered-list'
import { EditedPosts } from '../../_components/lists/edited-posts'
import { editedPosts } from '../../../lib/site/view-models/lists/paged-lists'
import { listPage, type NumberedPage } from '../../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../../lib/site/knowledge'
import { describeList } from '../../../lib/site/metadata'
import { changesWords } from '../../../lib/site/strings'

const list = {
  url: '/changes/edited/',
  title: changesWords.revised,
  summary: changesWords.revisedIntro,
}

export async function generateMetadata({ params }: NumberedPage) {
  return describeList(list, (await params).number)
}

/** All posts of which older texts are kept. */
export default async function Edited({ params }: NumberedPage) {
  const page = listPage(list.url, editedPosts(knowledge()), (await params).number)
  return (
    <NumberedList
      crumbs={[{ href: '/changes/', words: changesWords.heading }]}
      list={list}
      page={page}
      none={changesWords.noneRevised}
    >
      <EditedPosts posts={page.rows} />
    </NumberedList>
  )
}
