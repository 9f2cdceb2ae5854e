import { Fragment } from 'react'

/** Between the words of a symbol: `NSURLError|Timed|Out`, `com.|apple.|developer`, `nw_|path_|fd`. */
const SEAM = /(?<=[a-z0-9])(?=[A-Z])|(?<=[._/:-])(?=[A-Za-z0-9])/

/** Shorter names fit any line. */
const LONG = 20

/** A symbol that, where it does not fit its line, is broken between its words. */
export function SymbolName({ name = '' }: { name: string | undefined }) {
  if (name.length < LONG) return name
  return name.split(SEAM).map((word, n) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
