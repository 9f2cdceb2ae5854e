import { SymbolName } from './symbol-name'

/** Symbols in a title may be longer than a phone is wide. */
const SYMBOL = /(\S{20,})/

/** A title in which long symbols are broken between their words. */
export function TitleWords({ text }: { text: string }) {
  return text
    .split(SYMBOL)
    .map((piece, at) => (at % 2 === 0 ? piece : <SymbolName key={at} name={piece} />))
}
