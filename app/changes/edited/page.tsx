import { PageHead } from '../../_components/frame/page-head'
import { PageMenu } from '../../_components/lists/page-menu'
import { EditedPosts } from '../../_components/lists/edited-posts'
import { editedPosts } from '../../../lib/site/view-models/lists/paged-lists'
import { listPage, type NumberedPage } from '../../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../../lib/site/knowledge'
import { describeList } from '../../../lib/site/metadata'
import { listWords, changesWords } from '../../../lib/site/strings'

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
    <>
      <PageHead
        crumbs={[{ href: '/changes/', words: changesWords.heading }]}
        title={listWords.titleOfPage(list.title, page.number)}
      />
      <p>{list.summary}</p>
      <EditedPosts posts={page.rows} />
      <PageMenu page={page} />
    </>
  )
}
