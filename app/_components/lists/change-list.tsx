import { groupByKeys } from '../../../lib/util/group-by-keys'
import type { pageChanges } from '../../../lib/site/view-models/pages/history'
import { TitleWords } from '../frame/title-words'

/** Page changes by date, each with its description. */
export function ChangeList({ changes }: { changes: ReturnType<typeof pageChanges> }) {
  return (
    <>
      {[...groupByKeys(changes, ({ date }) => [date])].map(([date, ofDate]) => (
        <div key={date}>
          <h3>
            <time>{date}</time>
          </h3>
          <ul className="list">
            {ofDate.map(({ page, what }) => (
              <li key={`${page.id} ${what}`}>
                <a href={page.url}>
                  <TitleWords text={page.title} />
                </a>
                <span className="soft">{what}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
