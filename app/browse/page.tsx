import { AreaMap } from '../_components/lists/area-map'
import { FacetMenu } from '../_components/lists/facet-menu'
import { ListedRows } from '../_components/lists/listed-rows'
import { facetValues, listedPages } from '../../lib/site/view-models/lists/facets'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { browseWords } from '../../lib/site/strings'
import '../styles/pages/browse.css'

export function generateMetadata() {
  return describe({ url: '/browse/', title: browseWords.heading, summary: browseWords.intro })
}

/** List of all pages, filtered by a combination of facets. */
export default function Browse() {
  const all = knowledge()
  const pages = listedPages(all)
  return (
    <>
      <h1>{browseWords.heading}</h1>
      <p>{browseWords.intro}</p>
      <AreaMap knowledge={all} />
      <div className="cols browse" data-browse="">
        <FacetMenu values={facetValues(all)} />
        <section aria-labelledby="pages">
          <h2 id="pages">{browseWords.results}</h2>
          <ListedRows pages={pages} combine />
        </section>
      </div>
    </>
  )
}
