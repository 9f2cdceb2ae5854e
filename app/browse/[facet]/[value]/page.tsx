import { AreaFeedLink } from '../../../_components/lists/area-feed-link'
import { FacetMenu } from '../../../_components/lists/facet-menu'
import { ListedRows } from '../../../_components/lists/listed-rows'
import { PageHead } from '../../../_components/frame/page-head'
import { PageMenu } from '../../../_components/lists/page-menu'
import { areaFeed } from '../../../../lib/site/view-models/lists/area-feed'
import {
  facetValues,
  type FacetValue,
  pagesWith,
} from '../../../../lib/site/view-models/lists/facets'
import { listPage, listPagePath } from '../../../../lib/site/view-models/lists/list-pages'
import { knowledge } from '../../../../lib/site/knowledge'
import { describeList } from '../../../../lib/site/metadata'
import { nextParams, routeParams } from '../../../../lib/site/route-params'
import { browseWords, listWords, menuWords } from '../../../../lib/site/strings'
import '../../../styles/pages/browse.css'

type Props = { params: Promise<{ facet: string; value: string; number?: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.facetValues(knowledge()))
}

async function chosen({ params }: Props) {
  const { facet, value, number } = await params
  const values = facetValues(knowledge())
  const found = values.find((candidate) => candidate.facet === facet && candidate.slug === value)
  if (!found) throw new Error(`No page has ${facet} “${value}”.`)
  return { found, values, number }
}

export async function generateMetadata(props: Props) {
  const { found, number } = await chosen(props)
  return describeList(
    { url: urlOf(found), title: titleOf(found), summary: browseWords.count(found.count) },
    number,
  )
}

/**
 * Pages with one value of a facet; works without scripts. The pages come before the menu, which would fill the
 * first screens of a phone.
 */
export default async function FacetPage(props: Props) {
  const { found, values, number } = await chosen(props)
  const page = listPage(urlOf(found), pagesWith(found, knowledge()), number)
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/browse/', words: browseWords.heading },
          { href: `/browse/${found.facet}/`, words: browseWords.facets[found.facet] },
        ]}
        title={listWords.titleOfPage(titleOf(found), page.number)}
        link={listPagePath(page.url, page.number)}
      />
      <p>
        {browseWords.count(found.count)}.{' '}
        <a className="js" href={`/browse/?${found.facet}=${found.slug}`}>
          {browseWords.combine}
        </a>
        {found.facet === 'area' && (
          <>
            {' · '}
            <a href={areaFeed(found.slug, knowledge().areas).path}>{menuWords.feed}</a>
            <AreaFeedLink area={found.slug} />
          </>
        )}
      </p>
      <div className="cols browse chosen">
        <section aria-labelledby="pages">
          <h2 id="pages">{browseWords.results}</h2>
          <ListedRows pages={page.rows} />
          <PageMenu page={page} />
        </section>
        <div>
          <h2>{browseWords.elsewhere}</h2>
          <FacetMenu values={values} current={`${found.facet}/${found.slug}`} />
        </div>
      </div>
    </>
  )
}

function urlOf({ facet, slug }: FacetValue): string {
  return `/browse/${facet}/${slug}/`
}

function titleOf({ facet, value }: FacetValue): string {
  return `${browseWords.facets[facet]}: ${value}`
}
