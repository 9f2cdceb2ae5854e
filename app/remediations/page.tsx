import { Contents } from '../_components/frame/contents'
import { PageList } from '../_components/lists/lists'
import { areaTitle } from '../../lib/site/view-models/lists/areas'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { byArea, byTitle } from '../../lib/site/view-models/lists/order'
import { listWords, menuWords } from '../../lib/site/strings'

export function generateMetadata() {
  return describe({
    url: '/remediations/',
    title: menuWords.remediations,
    summary: listWords.remediesIntro,
  })
}

/** List of all remedies, by area. */
export default function Remedies() {
  const areas = byArea(knowledge().remediations, knowledge().areas).map(([id, remedies]) => ({
    id,
    text: areaTitle(id, knowledge().areas),
    remedies,
  }))
  return (
    <>
      <h1>{listWords.remediations}</h1>
      <p>{listWords.remediesIntro}</p>
      <Contents parts={areas} />
      {areas.map(({ id, text, remedies }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{text}</h2>
          <PageList pages={remedies.toSorted(byTitle)} summaries wide />
        </section>
      ))}
    </>
  )
}
