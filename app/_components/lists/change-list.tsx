import type { pageChanges } from '../../../lib/site/view-models/pages/history'

/** Changed pages with what they now say, and when it was written. */
export function ChangeList({ changes }: { changes: ReturnType<typeof pageChanges> }) {
  return (
    <ul className="list">
      {changes.map(({ page, date, what }) => (
        <li key={`${page.id} ${date} ${what}`}>
          <a href={page.url}>{page.title}</a>
          <br />
          <small>
            <time>{date}</time>: {what}
          </small>
        </li>
      ))}
    </ul>
  )
}
