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
  return (
    <>
      <h1>{listWords.remediations}</h1>
      <p>{listWords.remediesIntro}</p>
      {byArea(knowledge().remediations, knowledge().areas).map(([area, remedies]) => (
        <section key={area} aria-labelledby={area}>
          <h2 id={area}>{areaTitle(area, knowledge().areas)}</h2>
          <PageList pages={remedies.toSorted(byTitle)} summaries wide />
        </section>
      ))}
    </>
  )
}
