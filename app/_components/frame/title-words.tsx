import { SymbolName } from './symbol-name'

/** Words in a title that may be wider than a phone. */
const SYMBOL = /(\S{20,})/

/** A title whose long symbols can wrap between their words. */
export function TitleWords({ text }: { text: string }) {
  return text.split(SYMBOL).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={at}>
        <SymbolName name={piece} />
      </span>
    ),
  )
}
