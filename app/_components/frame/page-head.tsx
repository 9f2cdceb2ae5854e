import type { ReactNode } from 'react'
import { shortPath, shownAddress } from '../../../lib/site/addresses'
import { CopyLink } from '../parts/copy'
import { TitleWords } from './title-words'
import { pageWords } from '../../../lib/site/strings'

/** Top of a page: breadcrumbs, permanent address, title, and a summary as children. */
export function PageHead(props: {
  crumbs: readonly { readonly href: string; readonly words: string }[]
  title: string
  id?: string
  /** Site path for the copy button of a page without a short address. */
  link?: string
  reviewed?: string
  /** Beside the children; it has the permanent address too. */
  panel?: ReactNode
  children?: ReactNode
}) {
  const head = (
    <>
      <nav className="crumbs" aria-label={pageWords.where}>
        {props.crumbs.map(({ href, words }) => (
          <a key={href} href={href}>
            {words}
          </a>
        ))}
        {props.id && !props.panel && (
          <>
            <a href={shortPath(props.id)} title={pageWords.permanent}>
              {props.id}
            </a>
            <CopyLink path={shortPath(props.id)} />
          </>
        )}
        {props.link && <CopyLink path={props.link} />}
      </nav>
      <h1>
        <TitleWords text={props.title} />
      </h1>
      {props.id && (
        <p className="paper">
          {shownAddress(shortPath(props.id))}
          {props.reviewed && ` · ${pageWords.reviewed(props.reviewed)}`}
        </p>
      )}
      {props.children}
    </>
  )
  if (!props.panel) return head
  return (
    <div className="intro">
      <div>{head}</div>
      {props.panel}
    </div>
  )
}
