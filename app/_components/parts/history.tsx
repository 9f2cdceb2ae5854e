import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../../lib/model/knowledge'
import { pageHistory } from '../../../lib/site/view-models/pages/history'
import { pageWords } from '../../../lib/site/strings'

/** Recorded history of a page; see `pageHistory`. */
export function History(props: { page: Post | Symptom | Remedy | Guide; knowledge: Knowledge }) {
  const entries = pageHistory(props.page, props.knowledge)
  if (entries.length === 0) return null
  return (
    <details className="history">
      <summary>{pageWords.history}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </details>
  )
}
