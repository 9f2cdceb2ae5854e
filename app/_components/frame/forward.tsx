import type { IdEntry } from '../../../lib/model/ids'
import { knowledge } from '../../../lib/site/knowledge'
import { forwardWords } from '../../../lib/site/strings'

/**
 * Redirects to the current address of a page. The script redirects first and keeps the fragment; the meta
 * refresh works without scripts.
 */
export function Forward({ to, title }: { to: string; title: string }) {
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <h1>{forwardWords.moved}</h1>
      <p>
        {forwardWords.now}{' '}
        <a href={to} data-forward="">
          {title}
        </a>
        .
      </p>
    </>
  )
}

/** Permanent notice at the address of a removed page: why it was removed, and where to go instead. */
export function Tombstone({ entry }: { entry: IdEntry }) {
  const { symptoms, remediations: remedies, guides, posts } = knowledge()
  const pages = [...symptoms, ...remedies, ...guides, ...posts]
  const page = pages.find(({ url }) => url === entry.instead)
  return (
    <>
      <h1>{forwardWords.gone}</h1>
      <p>{entry.retired}</p>
      {entry.instead && (
        <p>
          {forwardWords.instead}: <a href={entry.instead}>{page?.title ?? entry.instead}</a>
        </p>
      )}
    </>
  )
}
