/** What a stretch of code is to its neighbours. */
type TokenKind = 'word' | 'literal' | 'open' | 'close' | 'operator' | 'comment' | 'placeholder'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly at: number
  /** Whether white space comes before it. */
  readonly blankBefore: boolean
}

/**
 * Code that goes on after a comment on one line: a label, a statement that code alone begins with, a
 * bracket that closes, the next comment, or an ellipsis in place of code that was left out.
 */
const AFTER_COMMENT =
  / (?:…(?= case| @unknown| \}| \/\/|$)|\}|\/\/|case \.|@unknown|(?:let|var) \w+ ?[=:]|(?:private |public |static |override )*func \w+\(|(?:private |public )?extension \w+|(?:if|guard|while) (?:let|var|case|!?[\w.]+ (?:\{|[=!<>]=))|for \w+ in |return(?: [\w.]+[(.]| \w+ \}| \})|break\b|continue \}|try |await |[\w?.]+ = |_ = |[a-z]\w*(?:\?|!)?\.\w+\(|print\(|@\w+ (?:struct|class|func))/g

/** Longest comment that is looked through; the rest of a longer one is taken for prose. */
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

/** Splits code on one line into tokens from `from` on, one at a time; null at the end of the text. */
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
