import type { Evidence } from '../../lib/model/evidence'
import { proseHtml } from '../../lib/site/prose'

/** Markdown as HTML. The renderer escapes and sanitises; nothing else may be put in this way. */
export function Prose(props: {
  markdown: string
  evidence?: readonly Evidence[]
  className?: string
}) {
  const className = ['prose', props.className].filter(Boolean).join(' ')
  return (
    <div
      className={className}
      dangerouslySetInnerHTML={{ __html: proseHtml(props.markdown, props.evidence) }}
    />
  )
}
