import { listWords } from '../../../lib/site/strings'

/** Link from the start of a list to the whole list. */
export function WholeList({ url, count }: { url: string; count: number }) {
  if (count === 0) return null
  return (
    <p>
      <a href={url}>{listWords.all(count)}</a>
    </p>
  )
}
