/** Kind of a piece of code. */
type TokenKind = 'word' | 'literal' | 'open' | 'close' | 'operator' | 'comment' | 'placeholder'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly at: number
  /** Whether white space precedes it. */
  readonly blankBefore: boolean
}

/**
 * Code after a comment on the same line: a label, the start of a statement, a closing bracket, the next
 * comment, or an ellipsis.
 */
const AFTER_COMMENT =
  / (?:…(?= case| @unknown| \}| \/\/|$)|\}|\/\/|case \.|@unknown|(?:let|var) \w+ ?[=:]|(?:private |public |static |override )*func \w+\(|(?:private |public )?extension \w+|(?:if|guard|while) (?:let|var|case|!?[\w.]+ (?:\{|[=!<>]=))|for \w+ in |return(?: [\w.]+[(.]| \w+ \}| \})|break\b|continue \}|try |await |[\w?.]+ = |_ = |[a-z]\w*(?:\?|!)?\.\w+\(|print\(|@\w+ (?:struct|class|func))/g

/** Maximum length of a comment; the rest of a longer one counts as prose. */
const LONGEST_COMMENT = 400

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['literal', /"""[\s\S]{0,4000}?"""/y],
  ['literal', /@?"(?:[^"\\\n]|\\.){0,2000}"/y],
  ['placeholder', /… (?!case |let |var |\/\/)[^…{}=]{1,80} …|…/y],
  ['word', /[@#]?[A-Za-z_$][\w$]*[?!]?(?=\W|$)/y],
  ['literal', /\d[\w.]*/y],
  ['literal', /`\w+`/y],
  ['open', /[([{]/y],
  ['close', /[)\]}]/y],
  ['operator', /->|\.\.[.<]|[^\s\w"()[\]{}…]/y],
]

/** Splits code on one line into tokens from `from` on, one per call; null at the end of the text. */
export function tokenAt(text: string, from: number): Token | null {
  let at = from
  while (text[at] === ' ') at++
  if (at >= text.length) return null
  const blankBefore = at > 0 && text[at - 1] === ' '
  if (text.startsWith('//', at))
    return { kind: 'comment', text: comment(text, at), at, blankBefore }
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) return { kind, text: found[0], at, blankBefore }
  }
  return { kind: 'operator', text: text[at] as string, at, blankBefore }
}

function comment(text: string, at: number): string {
  const within = text.slice(at + 2, at + 2 + LONGEST_COMMENT)
  AFTER_COMMENT.lastIndex = 0
  const end = AFTER_COMMENT.exec(within)?.index ?? within.length
  return text.slice(at, at + 2 + end)
}
