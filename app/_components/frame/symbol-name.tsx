import { Fragment } from 'react'

/** Boundaries between the words of a symbol: `NSURLError|Timed|Out`, `com.|apple.|developer`, `nw_|path_|fd`. */
const WORD_BREAK = /(?<=[a-z0-9])(?=[A-Z])|(?<=[._/:-])(?=[A-Za-z0-9])/

/** Minimum length of a name that may need to wrap. */
const MIN_LENGTH = 14

/** A symbol that can wrap between its words. */
export function SymbolName({ name = '' }: { name: string | undefined }) {
  if (name.length < MIN_LENGTH) return name
  return name.split(WORD_BREAK).map((word, n) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
