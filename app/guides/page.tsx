import { PageList } from '../_components/lists/lists'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { byTitle } from '../../lib/site/view-models/lists/order'
import { listWords, menuWords } from '../../lib/site/strings'

export function generateMetadata() {
  return describe({ url: '/guides/', title: menuWords.guides, summary: listWords.guidesIntro })
}

/** List of all guides. */
export default function Guides() {
  return (
    <>
      <h1>{listWords.guides}</h1>
      <p>{listWords.guidesIntro}</p>
      <PageList pages={knowledge().guides.toSorted(byTitle)} summaries />
    </>
  )
}
