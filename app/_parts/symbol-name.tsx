import { Fragment } from 'react'

/** Where a lower-case letter or a digit is followed by a capital: `NSURLError|Timed|Out`. */
const HUMP = /(?<=[a-z0-9])(?=[A-Z])/

/** A symbol that, where it does not fit its line, is broken between its words. */
export function SymbolName({ name = '' }: { name: string | undefined }) {
  return name.split(HUMP).map((word, n) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
