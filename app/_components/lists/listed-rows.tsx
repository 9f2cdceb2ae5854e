import { knowledge } from '../../../lib/site/knowledge'
import { facetSlug, FACETS, type Listed } from '../../../lib/site/view-models/lists/facets'
import { PageRow } from './page-row'

/** List of pages; `combine` adds the data that the browse script filters and sorts by. */
export function ListedRows({ pages, combine }: { pages: readonly Listed[]; combine?: boolean }) {
  return (
    <ul className="list wide" data-rows={combine ? '' : undefined}>
      {pages.map((listed) => (
        <PageRow
          key={listed.page.url}
          page={listed.page}
          outcome={listed.outcome ?? undefined}
          data={combine ? rowData(listed) : {}}
        />
      ))}
    </ul>
  )
}

/** `data-f` contains every facet value as `<facet>/<slug>`; `data-n` contains views, boosts and activity. */
function rowData({ values, views, boosts, activity }: Listed) {
  const { areas } = knowledge()
  const tokens = FACETS.flatMap((facet) =>
    values[facet].map((value) => `${facet}/${facetSlug(facet, value, areas)}`),
  )
  return { 'data-f': tokens.join(' '), 'data-n': `${views} ${boosts} ${activity}` }
}
