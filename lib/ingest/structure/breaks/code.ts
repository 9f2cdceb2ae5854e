import { type Token, tokenAt } from '../code-tokens'
import { linesAt, type Region, takeOut, type Segment } from './segment'

/** Code that begins after a sentence, a colon or nothing. */
const AFTER_SENTENCE =
  /(?:^|(?<=[:.?!)…”"’] ))(?=(?:(?:private |public |static |override |@main |async )*(?:func \w+[(<]|(?:class|struct|enum|extension|actor) \w+ ?[:{])|var \w+: [\w<>[\]]+ \{|import [A-Z]\w+ (?:import|let|var|@|\/\/|struct|class|func)|#(?:include|import) [<"]|extern \w+ |static (?:int|void|const|func)|(?:if|guard) (?:let|var|case) |for \w+ in \w[\w.]* \{|while \S+ \{|switch [\w.]+ \{|Task(?:\.detached)? \{|\{ "\w+": |[a-z]\w*(?:\.\w+)+ \{ (?:\w+, )*\w+ in |[a-z]\w*(?:[.?!]\w+)+ = |[a-z]\w*\.\w+\([^()]{0,120}\) \{ ))/g

/** Code that nothing else looks like, whatever comes before it. */
const ANYWHERE =
  /(?<=^|\s)(?:(?:let|var|val) (?:\w+|\(\w+, \w+\))(?:: [\w[\]<>.?]+)? ?= (?=\S)|(?:private |public |override )*func \w+\([^{}]{0,300}\)(?: async| throws)*(?: -> [\w.<>[\]?]{1,60})? \{(?!\})|class \w+: \w+(?:, \w+)* \{|[A-Z]\w+ \*\w+ = \[|id<\w+> \w+ = |\w+\((?:\w+\??: (?:any|number|string)(?:, )?)+\): \w+ \{)/g

/** Words that need the word before or after them, so no line ends there. */
const TAKES_NEXT =
  /^(?:let|var|val|func|return|case|guard|if|else|in|switch|for|while|try[?!]?|await|import|struct|class|extension|enum|actor|protocol|private|fileprivate|public|internal|static|final|override|mutating|weak|lazy|unowned|throw|defer|do|as[?!]?|is|new|const|extern|unsigned|signed|int|char|void|bool|where|some|any|inout|async|throws|rethrows|@escaping|@unknown|@main|@objc|#available|#include|#import|uint\d+_t|size_t|long|short|float|double)$/
const TAKES_BEFORE = /^(?:in|as[?!]?|is|else|where|async|throws|rethrows|catch|await)$/
const ENDS_ALONE = /^(?:break|continue|return|fallthrough)$/

/** Blocks shorter than this, with one statement in them, stay on their line. */
const INLINE_BLOCK = 48

/** Parameters of a closure after its brace: `data, error in`. */
const PARAMETERS =
  / ?(?:\[[^\][]{0,60}\] ?)?(?:\([^(){}]{0,200}\)|\w+(?:, ?\w+){0,8})?(?: -> [\w.<>[\]?]{1,40})? ?in\b(?! \w+ \{)/y

/** Prose at the start of a statement: words as sentences have them. */
const PROSE =
  /^(?:[A-Z“‘][\w’'“‘”-]*,?|I|A|\d\.) (?:[a-z’'(“‘-][\w’'”)-]*[,:.]? |[A-Z]\w*[ ,]|iOS |\d+ )|^(?:IMPORTANT|Note|WARNING|Revision History|Thanks|Thank)\b|^[A-Z]{3,20}: [A-Z]|^(?:and|but|with|which|then|when|to|the) [a-z]+ [a-z]+ /
const DEEP_PROSE = /^[A-Z][a-z’']+,? (?:[a-z’']{1,20},? ){4}/

/** A bracket that is open: `inline` keeps a block on its line, `spread` gives arguments a line each. */
interface Bracket {
  readonly bracket: string
  readonly inline: boolean
  readonly spread: boolean
}

/** Finds where the code that begins at `from` ends, and where its lines begin. */
function scan(text: string, from: number): { to: number; starts: number[]; statements: number } {
  const starts: number[] = []
  const stack: Bracket[] = []
  let last: Token | undefined
  let at = from
  let to = from
  let statements = 1
  const semicolons =
    /;(?: |$)/.test(text.slice(from, from + 400)) &&
    !/\bfunc |\bguard /.test(text.slice(from, from + 200))
  for (;;) {
    const token = tokenAt(text, at)
    if (token === null) break
    const top = stack.at(-1)
    const inBlock = top === undefined || (top.bracket === '{' && !top.inline)
    const spread = top?.spread === true && last !== undefined && endsArgument(last, token)
    if (spread) starts.push(token.at)
    else if (
      last !== undefined &&
      inBlock &&
      endsLine(last, token, semicolons, top === undefined)
    ) {
      const rest = text.slice(token.at, token.at + 160)
      if (top === undefined ? isProse(rest, token) : DEEP_PROSE.test(rest)) break
      starts.push(token.at)
      statements++
    }
    if (token.kind === 'open') {
      const inline = token.text === '{' && isInline(text, token.at)
      stack.push({
        bracket: token.text,
        inline,
        spread:
          token.text === '{'
            ? !inline && isObject(text, token.at)
            : stack.length < DEEPEST && isSpread(text, token.at),
      })
      at = token.at + 1
      if (token.text === '{' && !inline) {
        PARAMETERS.lastIndex = at
        const parameters = PARAMETERS.exec(text)
        if (parameters !== null) at += parameters[0].length
        last = token
        to = at
        continue
      }
    } else if (token.kind === 'close') stack.pop()
    at = token.at + token.text.length
    last = token
    to = at
    if (
      stack.length === 0 &&
      token.text === '}' &&
      isProse(text.slice(at + 1, at + 160), undefined)
    )
      break
  }
  return { to, starts, statements }
}

/** Between the arguments of a spread bracket, after it opens and before it closes. */
const endsArgument = (last: Token, token: Token) =>
  last.text === ',' ||
  (last.kind === 'open' && token.kind !== 'close') ||
  (token.kind === 'close' && last.kind !== 'open')

/** A brace that holds keys and values. */
const isObject = (text: string, at: number) =>
  /^\{ (?:"[\w.-]{1,60}"|[a-z]\w{0,40}): /.test(text.slice(at, at + 70))

/** Whether a line ends between two tokens of a block. */
function endsLine(last: Token, token: Token, semicolons: boolean, outermost: boolean): boolean {
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

/** What a chain of members can continue; a member with a space before its dot gets its own line. */
const isMember = (last: Token) =>
  last.kind === 'close' || (last.kind === 'word' && !TAKES_NEXT.test(last.text))

/** Whether the block that opens at `at` is short, holds one statement and is of the kind that is written on a line. */
function isInline(text: string, at: number): boolean {
  const close = text.slice(at, at + INLINE_BLOCK + 1).indexOf('}')
  if (close < 0) return false
  const within = text.slice(at + 1, at + close).trim()
  if (within === '') return true
  if (/[{…]|\/\/|\b(?:let|var|if|guard|case|for|print|in)\b|; \S/.test(within)) return false
  const returned = /^return (\w+);?$/.exec(within)?.[1]
  return (
    within.includes('$0') ||
    /^\w+: [^,;]+$/.test(within) ||
    (returned !== undefined && (returned === 'nil' || /[A-Z_]/.test(returned))) ||
    text.startsWith('defer ', at - 6)
  )
}

/**
 * Whether the contents of the bracket at `at` get lines of their own: a space after the bracket and one
 * before its closer were line breaks, or the contents are too long for one line.
 */
function isSpread(text: string, at: number): boolean {
  const close = closer(text, at)
  if (close < 0) return false
  const length = close - at
  if (text[at + 1] === ' ' && text[close - 1] === ' ') return length > 16
  return length > LONG_ARGUMENTS && !text.slice(at, close).includes('{')
}

/** Arguments longer than this are taken to have had a line each. */
const LONG_ARGUMENTS = 110

/** Brackets nested deeper than this are not looked into. */
const DEEPEST = 12

/** How far the closer of a bracket is looked for. */
const CLOSER_REACH = 1500

function closer(text: string, at: number): number {
  let depth = 0
  const limit = Math.min(text.length, at + CLOSER_REACH)
  for (
    let token = tokenAt(text, at);
    token !== null && token.at < limit;
    token = tokenAt(text, token.at + token.text.length)
  ) {
    if (token.kind === 'open') depth++
    else if (token.kind === 'close' && --depth === 0) return token.at
  }
  return -1
}

function isProse(rest: string, token: Token | undefined): boolean {
  if (token?.kind === 'comment' || token?.kind === 'close') return false
  return PROSE.test(rest) && !/^[A-Z]\w*(?:\.\w+)*[({]|^[A-Z]\w* \{|^[A-Z]\w* \*?\w+ = /.test(rest)
}

/** Code: a line for each statement, brace and label. */
export function codeSegments(text: string): Segment[] {
  const regions: Region[] = []
  const nextStart = startFinder(text)
  for (let from = nextStart(0); from >= 0;) {
    const { to, starts, statements } = scan(text, from)
    const isCode = statements > 1 || /[={(]/.test(text.slice(from, to))
    if (isCode) regions.push({ from, to, lines: linesAt(text, from, to, starts) })
    from = nextStart(Math.max(isCode ? to : 0, from + 1))
  }
  return takeOut(text, regions)
}

/**
 * Gives, for offsets that only grow, where code begins next; -1 where it does not. What one pattern
 * found is kept until it is passed, so that the text is read once for each pattern.
 */
function startFinder(text: string): (from: number) => number {
  const patterns = [AFTER_SENTENCE, ANYWHERE].map((pattern) => ({ pattern, found: -1 }))
  return (from) => {
    let first = Infinity
    for (const state of patterns) {
      if (state.found < from) {
        state.pattern.lastIndex = from
        state.found = state.pattern.exec(text)?.index ?? Infinity
      }
      first = Math.min(first, state.found)
    }
    return first === Infinity ? -1 : first
  }
}
