import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../../lib/model/knowledge'
import { structuredData } from '../../../lib/site/view-models/pages/json-ld'

/** Structured data. Escapes `<` so that no text can close the script element. */
export function JsonLd(props: { page: Post | Symptom | Remedy | Guide; knowledge: Knowledge }) {
  const data = structuredData(props.page, props.knowledge)
  if (!data) return null
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
