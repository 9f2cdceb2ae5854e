import { PageHead } from '../../_components/frame/page-head'
import { areaFeed } from '../../../lib/site/view-models/lists/area-feed'
import {
  type Facet,
  facetValues,
  type FacetValue,
} from '../../../lib/site/view-models/lists/facets'
import { knowledge } from '../../../lib/site/knowledge'
import { nextParams, routeParams } from '../../../lib/site/route-params'
import { describe } from '../../../lib/site/metadata'
import { browseWords, menuWords } from '../../../lib/site/strings'

type Props = { params: Promise<{ facet: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.facets(knowledge()))
}

async function chosen({ params }: Props): Promise<{ facet: Facet; values: FacetValue[] }> {
  const { facet } = await params
  const values = facetValues(knowledge()).filter((value) => value.facet === facet)
  const [first] = values
  if (!first) throw new Error(`There is no facet “${facet}”.`)
  return { facet: first.facet, values }
}

export async function generateMetadata(props: Props) {
  const { facet, values } = await chosen(props)
  return describe({
    url: `/browse/${facet}/`,
    title: browseWords.facets[facet],
    summary: values.map(({ value }) => value).join(', '),
  })
}

/** Values of one facet, for readers who shorten the address of a value; areas also link to their feeds. */
export default async function FacetValues(props: Props) {
  const { facet, values } = await chosen(props)
  return (
    <>
      <PageHead
        crumbs={[{ href: '/browse/', words: browseWords.heading }]}
        title={browseWords.facets[facet]}
        link={`/browse/${facet}/`}
      />
      <p>{browseWords.valuesIntro}</p>
      <ul className="list wide values">
        {values.map(({ slug, value, count }) => (
          <li key={slug}>
            <a href={`/browse/${facet}/${slug}/`}>{value}</a>{' '}
            <span className="tag">
              <small>{browseWords.count(count)}</small>
              {facet === 'area' && <Feed area={slug} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Feed({ area }: { area: string }) {
  const { path, title } = areaFeed(area, knowledge().areas)
  return (
    <>
      {' · '}
      <a href={path} aria-label={`${menuWords.feed}: ${title}`}>
        {menuWords.feed}
      </a>
    </>
  )
}
