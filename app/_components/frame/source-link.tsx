import type { Publication } from '../../../lib/model/common'
import type { Knowledge } from '../../../lib/model/knowledge'
import { linkOf } from '../../../lib/site/view-models/pages/source-link'
import { pageWords } from '../../../lib/site/strings'

/** An external source: its title as a link, its publisher, the date it was read, and whether the link is dead. */
export function SourceLink(props: { source: Publication; knowledge: Knowledge }) {
  const { title, publisher, accessed } = props.source
  const { href, state } = linkOf(props.source, props.knowledge.deadLinks)
  return (
    <>
      <a href={href}>{title}</a>, {publisher}, {pageWords.accessed(accessed)}
      {state && `, ${state}`}
    </>
  )
}
