import type { Publication } from '../../../lib/model/common'
import { pageWords } from '../../../lib/site/strings'

/** A source outside this site: its title as a link, who published it, and when it was read. */
export function SourceLink({ source }: { source: Publication }) {
  const { url, title, publisher, accessed } = source
  return (
    <>
      <a href={url}>{title}</a>, {publisher}, {pageWords.accessed(accessed)}
    </>
  )
}
