import type { ReactNode } from 'react'
import { shortPath, shownAddress } from '../../lib/site/addresses'
import { CopyLink } from './copy'
import { SymbolName } from './symbol-name'
import { pageWords } from '../../lib/site/strings'

/** Words that a line end may not part although they hold a hyphen. */
const HYPHENATED = /(Wi-Fi)/

/** Symbols in a title may be longer than a phone is wide. */
const SYMBOL = /(\S{20,})/

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
        {props.id && (
          <>
            <a href={shortPath(props.id)} title={pageWords.permanent}>
              {props.id}
            </a>
            <CopyLink path={shortPath(props.id)} />
          </>
        )}
      </nav>
      <h1>
        <Unbroken text={props.title} />
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
}

function Unbroken({ text }: { text: string }) {
  return text.split(HYPHENATED).map((part, n) =>
    n % 2 === 0 ? (
      part
        .split(SYMBOL)
        .map((piece, at) => (at % 2 === 0 ? piece : <SymbolName key={at} name={piece} />))
    ) : (
      <span key={n} className="whole">
        {part}
      </span>
    ),
  )
}
