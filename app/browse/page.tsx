import { FacetMenu } from '../_components/lists/facet-menu'
import { OutcomeMatrix } from '../_components/lists/outcome-matrix'
import { ListedRows } from '../_components/lists/listed-rows'
import { PageMenu } from '../_components/lists/page-menu'
import { facetValues, listedPages } from '../../lib/site/view-models/lists/facets'
import { listPage, type NumberedPage } from '../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../lib/site/knowledge'
import { describeList } from '../../lib/site/metadata'
import { browseWords, listWords } from '../../lib/site/strings'
import '../styles/pages/browse.css'

const list = { url: '/browse/', title: browseWords.heading, summary: browseWords.intro }

export async function generateMetadata({ params }: NumberedPage) {
  return describeList(list, (await params).number)
}

/** List of all pages. On its first page, a script filters the whole list by a combination of facets. */
export default async function Browse({ params }: NumberedPage) {
  const all = knowledge()
  const listed = listedPages(all)
  const page = listPage(list.url, listed, (await params).number)
  if (page.number > 1) {
    return (
      <>
        <h1>{listWords.titleOfPage(browseWords.heading, page.number)}</h1>
        <p>
          <a href={list.url}>{browseWords.combine}</a>
        </p>
        <ListedRows pages={page.rows} />
        <PageMenu page={page} />
      </>
    )
  }
  return (
    <>
      <h1>{browseWords.heading}</h1>
      <p>{browseWords.intro}</p>
      <OutcomeMatrix knowledge={all} />
      <div className="cols browse" data-browse={listed.length}>
        <FacetMenu values={facetValues(all)} />
        <section aria-labelledby="pages">
          <h2 id="pages">{browseWords.results}</h2>
          <ListedRows pages={page.rows} />
          <PageMenu page={page} />
        </section>
      </div>
    </>
  )
}
