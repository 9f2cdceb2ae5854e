import '../../styles/article.css'
import '../../styles/pages/listing.css'

/** HTML from `proseOfPage`, which escapes and sanitises; no other HTML may be put in this way. */
export function Prose({ html, className }: { html: string; className?: string }) {
  return (
    <div
      className={className ? `prose ${className}` : 'prose'}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
