import type { ReactNode } from 'react'
import { shortPath, shownAddress } from '../../lib/site/addresses'
import { pageWords } from '../../lib/site/strings'

/** Where the page stands, its title, and what is known of it at a glance. */
export function PageHead(props: {
  crumbs: readonly { readonly href: string; readonly words: string }[]
  title: string
  id?: string
  reviewed?: string
  children?: ReactNode
}) {
  return (
    <>
      <nav className="crumbs" aria-label={pageWords.where}>
        {props.crumbs.map(({ href, words }) => (
          <a key={href} href={href}>
            {words}
          </a>
        ))}
        {props.id && <span>{props.id}</span>}
      </nav>
      <h1>{props.title}</h1>
      {props.id && (
        <p className="paper">
          {shownAddress(shortPath(props.id))} ·{' '}
          {props.reviewed && pageWords.reviewed(props.reviewed)}
        </p>
      )}
      {props.children}
    </>
  )
}
