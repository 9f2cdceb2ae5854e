import '../../styles/article.css'
import '../../styles/pages/listing.css'

/** Rendered Markdown. `html` must come from `lib/markdown`, which sanitizes it. */
export function Prose({ html, className }: { html: string; className?: string }) {
  return (
    <div
      className={className ? `prose ${className}` : 'prose'}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
