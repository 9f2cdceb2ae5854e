import { AreaFeedLink } from '../../../_components/lists/area-feed-link'
import { FacetMenu } from '../../../_components/lists/facet-menu'
import { ListedRows } from '../../../_components/lists/listed-rows'
import { PageHead } from '../../../_components/frame/page-head'
import { areaFeed } from '../../../../lib/site/view-models/lists/area-feed'
import { facetValues, listedPages } from '../../../../lib/site/view-models/lists/facets'
import { knowledge } from '../../../../lib/site/knowledge'
import { describe } from '../../../../lib/site/metadata'
import { browseWords, menuWords } from '../../../../lib/site/strings'
import '../../../styles/pages/browse.css'

type Props = { params: Promise<{ facet: string; value: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return facetValues(knowledge()).map(({ facet, slug }) => ({
    facet,
    value: slug,
  }))
}

async function chosen({ params }: Props) {
  const { facet, value } = await params
  const values = facetValues(knowledge())
  const found = values.find((candidate) => candidate.facet === facet && candidate.slug === value)
  if (!found) throw new Error(`No page has ${facet} “${value}”.`)
  return { found, values }
}

export async function generateMetadata(props: Props) {
  const { facet, value, slug, count } = (await chosen(props)).found
  return describe({
    url: `/browse/${facet}/${slug}/`,
    title: `${browseWords.facets[facet]}: ${value}`,
    summary: browseWords.count(count),
  })
}

/**
 * Pages with one value of a facet; works without scripts. The pages come before the menu, which would fill the
 * first screens of a phone.
 */
export default async function FacetPage(props: Props) {
  const { found, values } = await chosen(props)
  const pages = listedPages(knowledge()).filter((listed) =>
    listed.values[found.facet].includes(found.value),
  )
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/browse/', words: browseWords.heading },
          { href: `/browse/${found.facet}/`, words: browseWords.facets[found.facet] },
        ]}
        title={`${browseWords.facets[found.facet]}: ${found.value}`}
        link={`/browse/${found.facet}/${found.slug}/`}
      />
      <p>
        {browseWords.count(pages.length)}.{' '}
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
          <ListedRows pages={pages} />
        </section>
        <div>
          <h2>{browseWords.elsewhere}</h2>
          <FacetMenu values={values} current={`${found.facet}/${found.slug}`} />
        </div>
      </div>
    </>
  )
}
