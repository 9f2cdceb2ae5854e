import type { Listed } from '../../../lib/site/view-models/lists/facets'
import { PageRow } from './page-row'

/** List of pages, each with its outcome and kind. The browse page's script replaces the rows. */
export function ListedRows({ pages }: { pages: readonly Listed[] }) {
  return (
    <ul className="list wide" data-rows="">
      {pages.map(({ page, outcome }) => (
        <PageRow key={page.url} page={page} outcome={outcome ?? undefined} />
      ))}
    </ul>
  )
}
