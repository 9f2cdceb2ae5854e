import type { Token } from '../code-tokens'

/** Words that need the word before or after them, so no line ends there. */
const TAKES_NEXT =
  /^(?:let|var|val|func|return|case|guard|if|else|in|switch|for|while|try[?!]?|await|import|struct|class|extension|enum|actor|protocol|private|fileprivate|public|internal|static|final|override|mutating|weak|lazy|unowned|throw|defer|do|as[?!]?|is|new|const|extern|unsigned|signed|int|char|void|bool|where|some|any|inout|async|throws|rethrows|@escaping|@unknown|@main|@objc|#available|#include|#import|uint\d+_t|size_t|long|short|float|double)$/
const TAKES_BEFORE = /^(?:in|as[?!]?|is|else|where|async|throws|rethrows|catch|await)$/
const ENDS_ALONE = /^(?:break|continue|return|fallthrough)$/

/** Between the arguments of a bracket with one line each, after it opens and before it closes. */
export const endsArgument = (last: Token, token: Token) =>
  last.text === ',' ||
  (last.kind === 'open' && token.kind !== 'close') ||
  (token.kind === 'close' && last.kind !== 'open')

/** Whether a line ends between two tokens of a block. */
export function endsLine(
  last: Token,
  token: Token,
  semicolons: boolean,
  outermost: boolean,
): boolean {
  if (last.kind === 'comment' || token.kind === 'comment') return true
  if (token.text === '}') return true
  if (last.text === '{' && last.kind === 'open') return true
  if (last.text === '}') {
    return (
      !/^(?:else|catch|[,).;\]}?!:]|in|while)$/.test(token.text) &&
      token.kind !== 'operator' &&
      token.text !== '('
    )
  }
  if (last.text === ';') return true
  if (semicolons)
    return (
      /^(?:#include|#import)$/.test(token.text) ||
      (last.text === '>' && outermost && /^(?:static|int|void|extern|struct)$/.test(token.text))
    )
  if (last.text === ':') return token.kind === 'placeholder'
  if (last.kind === 'word' && ENDS_ALONE.test(last.text))
    return (
      token.kind !== 'operator' &&
      (last.text !== 'return' || /^(?:let|var|if|guard|case|func)$/.test(token.text))
    )
  if (last.kind === 'word' && TAKES_NEXT.test(last.text)) return false
  if (token.kind === 'word' && TAKES_BEFORE.test(token.text)) return false
  if (token.text === '.') return isMember(last) && token.blankBefore
  const postfix =
    last.kind === 'operator' && /^[!?]$/.test(last.text) && !last.blankBefore && token.blankBefore
  const ended =
    postfix ||
    last.kind === 'word' ||
    last.kind === 'literal' ||
    last.kind === 'close' ||
    last.kind === 'placeholder'
  const begins = token.kind === 'word' || token.kind === 'literal' || token.kind === 'placeholder'
  return ended && begins
}

/** Tokens that a chain of members can continue; a member with a space before its dot gets its own line. */
const isMember = (last: Token) =>
  last.kind === 'close' || (last.kind === 'word' && !TAKES_NEXT.test(last.text))
