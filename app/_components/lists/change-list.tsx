import type { pageChanges } from '../../../lib/site/view-models/pages/history'

/** List of page changes, each with its date and description. */
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
