import type { Publication } from '../../../lib/model/common'
import { pageWords } from '../../../lib/site/strings'

/** An external source: its title as a link, its publisher, and the date it was read. */
export function SourceLink({ source }: { source: Publication }) {
  const { url, title, publisher, accessed } = source
  return (
    <>
      <a href={url}>{title}</a>, {publisher}, {pageWords.accessed(accessed)}
    </>
  )
}
