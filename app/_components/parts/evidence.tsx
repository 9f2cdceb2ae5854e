import type { Evidence } from '../../../lib/model/evidence'
import type { Knowledge } from '../../../lib/model/knowledge'
import { withApostrophes } from '../../../lib/model/text/apostrophes'
import { plainText } from '../../../lib/markdown/plain'
import { quoteInContext } from '../../../lib/site/view-models/posts/quote-context'
import { pageWords } from '../../../lib/site/strings'
import { Sure } from './badges'
import { SourceLink } from '../frame/source-link'

/** The evidence for each claim, the target of references in the text. */
export function EvidenceList(props: { evidence: readonly Evidence[]; knowledge: Knowledge }) {
  if (props.evidence.length === 0) return null
  return (
    <section className="off-paper" aria-labelledby="evidence">
      <h2 id="evidence">{pageWords.evidence}</h2>
      <ol className="proof">
        {props.evidence.map((entry) => (
          <li key={entry.id} id={`evidence-${entry.id}`}>
            <p>{withApostrophes(entry.claim)}</p>
            <Support entry={entry} knowledge={props.knowledge} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Support({ entry, knowledge }: { entry: Evidence; knowledge: Knowledge }) {
  if ('reasoning' in entry) {
    return (
      <div className="soft">
        <Sure confidence={entry.confidence} /> · {pageWords.reasoning}:{' '}
        {withApostrophes(entry.reasoning)}
      </div>
    )
  }
  if ('source' in entry) {
    return (
      <div className="soft">
        <Sure confidence={entry.confidence} /> ·{' '}
        <SourceLink source={entry.source} knowledge={knowledge} />
      </div>
    )
  }
  const post = knowledge.postBySlug.get(entry.post)
  if (!post) return null
  const context = quoteInContext(plainText(post.body), entry.quote)
  return (
    <>
      <blockquote>
        {context?.before}
        <mark>{context?.quote ?? entry.quote}</mark>
        {context?.after}
      </blockquote>
      <div className="soft">
        <Sure confidence={entry.confidence} /> · <a href={post.url}>{post.title}</a>
      </div>
    </>
  )
}
