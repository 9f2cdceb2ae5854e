import { knowledge } from '../../../lib/site/knowledge'
import { facetSlug, FACETS, type Listed } from '../../../lib/site/view-models/lists/facets'
import { kindWords, postKindWords } from '../../../lib/site/strings'
import { OutcomeBadge } from '../parts/badges'
import { TitleWords } from '../frame/title-words'

/** List of pages; `combine` adds the data that the browse script filters and sorts by. */
export function ListedRows({ pages, combine }: { pages: readonly Listed[]; combine?: boolean }) {
  return (
    <ul className="list wide" data-rows={combine ? '' : undefined}>
      {pages.map((listed) => (
        <li key={listed.page.url} {...(combine ? rowData(listed) : {})}>
          <a href={listed.page.url}>
            <TitleWords text={listed.page.title} />
          </a>{' '}
          <span className="tag">
            {listed.outcome && <OutcomeBadge outcome={listed.outcome} />}{' '}
            <small>{kindOf(listed)}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}

function kindOf({ page }: Listed): string {
  return page.kindOfPage === 'post' ? postKindWords[page.kind] : kindWords[page.kindOfPage]
}

/** `data-f` contains every facet value as `<facet>/<slug>`; `data-n` contains views, boosts and activity. */
function rowData({ values, views, boosts, activity }: Listed) {
  const { areas } = knowledge()
  const tokens = FACETS.flatMap((facet) =>
    values[facet].map((value) => `${facet}/${facetSlug(facet, value, areas)}`),
  )
  return { 'data-f': tokens.join(' '), 'data-n': `${views} ${boosts} ${activity}` }
}
