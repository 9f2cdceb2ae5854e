import { SymbolName } from './symbol-name'

/** Words that a line end may not part although they hold a hyphen. */
const HYPHENATED = /(Wi-Fi)/

/** Symbols in a title may be longer than a phone is wide. */
const SYMBOL = /(\S{20,})/

/** A title in which Wi-Fi stays whole, and long symbols are broken between their words. */
export function Unbroken({ text }: { text: string }) {
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
