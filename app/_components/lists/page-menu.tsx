import {
  type ListPage,
  listPagePath,
  menuNumbers,
} from '../../../lib/site/view-models/lists/list-pages'
import { listWords } from '../../../lib/site/strings'

/** Links to the other pages of a list; nothing when it has one page. */
export function PageMenu({ page }: { page: ListPage<unknown> }) {
  const { url, number, pages } = page
  if (pages === 1) return null
  return (
    <nav className="chips" aria-label={listWords.pages} data-pages="">
      {number > 1 && (
        <a className="chip" rel="prev" href={listPagePath(url, number - 1)}>
          {listWords.previous}
        </a>
      )}
      {menuNumbers(page).map((n, at) =>
        n === null ? (
          <span key={`gap ${at}`}>…</span>
        ) : (
          <a
            key={n}
            className="chip"
            href={listPagePath(url, n)}
            aria-label={listWords.page(n)}
            aria-current={n === number ? 'page' : undefined}
          >
            {n}
          </a>
        ),
      )}
      {number < pages && (
        <a className="chip" rel="next" href={listPagePath(url, number + 1)}>
          {listWords.next}
        </a>
      )}
    </nav>
  )
}
