import { kindOfListed, type Listed } from '../../../lib/site/view-models/lists/facets'
import { OutcomeBadge } from '../parts/badges'
import { TitleWords } from '../frame/title-words'

/** List of pages, each with its outcome and kind. The browse page's script replaces the rows. */
export function ListedRows({ pages }: { pages: readonly Listed[] }) {
  return (
    <ul className="list wide" data-rows="">
      {pages.map((listed) => (
        <li key={listed.page.url}>
          <a href={listed.page.url}>
            <TitleWords text={listed.page.title} />
          </a>{' '}
          <span className="tag">
            {listed.outcome && <OutcomeBadge outcome={listed.outcome} />}{' '}
            <small>{kindOfListed(listed)}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
