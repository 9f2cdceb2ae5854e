import type { Knowledge, Post } from '../../../lib/model/knowledge'
import { suggestedSymptoms } from '../../../lib/site/view-models/posts/suggested'
import { suggestedWords } from '../../../lib/site/strings'
import { PageRow } from '../lists/page-row'

/** The symptoms nearest to a post that waits to be placed, each with the reasons; nothing for other posts. */
export function SuggestedSymptoms({ post, knowledge }: { post: Post; knowledge: Knowledge }) {
  const suggested = suggestedSymptoms(post, knowledge)
  if (suggested.length === 0) return null
  return (
    <div className="suggested">
      <h2>{suggestedWords.heading}</h2>
      <p className="soft">{suggestedWords.note}</p>
      <ul className="list">
        {suggested.map(({ symptom, reasons }) => (
          <PageRow key={symptom.slug} page={symptom} plain>
            <span className="soft">{suggestedWords.because(reasons)}</span>
          </PageRow>
        ))}
      </ul>
    </div>
  )
}
