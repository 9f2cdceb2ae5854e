import { type Token, tokenAt } from '../code-tokens'
import { DEEPEST, isInline, isObject, isSpread } from './code-brackets'
import { endsArgument, endsLine } from './code-line-ends'
import { linesAt, type Region, takeOut, type Segment } from './segment'

/** Start of code after a sentence, a colon or nothing. */
const AFTER_SENTENCE =
  /(?:^|(?<=[:.?!)…”"’] ))(?=(?:(?:private |public |static |override |@main |async )*(?:func \w+[(<]|(?:class|struct|enum|extension|actor) \w+ ?[:{])|var \w+: [\w<>[\]]+ \{|import [A-Z]\w+ (?:import|let|var|@|\/\/|struct|class|func)|#(?:include|import) [<"]|extern \w+ |static (?:int|void|const|func)|(?:if|guard) (?:let|var|case) |for \w+ in \w[\w.]* \{|while \S+ \{|switch [\w.]+ \{|Task(?:\.detached)? \{|\{ "\w+": |[a-z]\w*(?:\.\w+)+ \{ (?:\w+, )*\w+ in |[a-z]\w*(?:[.?!]\w+)+ = |[a-z]\w*\.\w+\([^()]{0,120}\) \{ ))/g

/** Start of code that cannot be anything else, whatever precedes it. */
const ANYWHERE =
  /(?<=^|\s)(?:(?:let|var|val) (?:\w+|\(\w+, \w+\))(?:: [\w[\]<>.?]+)? ?= (?=\S)|(?:private |public |override )*func \w+\([^{}]{0,300}\)(?: async| throws)*(?: -> [\w.<>[\]?]{1,60})? \{(?!\})|class \w+: \w+(?:, \w+)* \{|[A-Z]\w+ \*\w+ = \[|id<\w+> \w+ = |\w+\((?:\w+\??: (?:any|number|string)(?:, )?)+\): \w+ \{)/g

/** Parameters of a closure after its brace: `data, error in`. */
const PARAMETERS =
  / ?(?:\[[^\][]{0,60}\] ?)?(?:\([^(){}]{0,200}\)|\w+(?:, ?\w+){0,8})?(?: -> [\w.<>[\]?]{1,40})? ?in\b(?! \w+ \{)/y

/** Prose at the start of a statement: words as in a sentence. */
const PROSE =
  /^(?:[A-Z“‘][\w’'“‘”-]*,?|I|A|\d\.) (?:[a-z’'(“‘-][\w’'”)-]*[,:.]? |[A-Z]\w*[ ,]|iOS |\d+ )|^(?:IMPORTANT|Note|WARNING|Revision History|Thanks|Thank)\b|^[A-Z]{3,20}: [A-Z]|^(?:and|but|with|which|then|when|to|the) [a-z]+ [a-z]+ /
const DEEP_PROSE = /^[A-Z][a-z’']+,? (?:[a-z’']{1,20},? ){4}/

/** An open bracket: `inline` keeps a block on its line, `spread` gives each argument its own line. */
interface Bracket {
  readonly bracket: string
  readonly inline: boolean
  readonly spread: boolean
}

/** Finds where the code that starts at `from` ends, and where its lines start. */
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

function isProse(rest: string, token: Token | undefined): boolean {
  if (token?.kind === 'comment' || token?.kind === 'close') return false
  return PROSE.test(rest) && !/^[A-Z]\w*(?:\.\w+)*[({]|^[A-Z]\w* \{|^[A-Z]\w* \*?\w+ = /.test(rest)
}

/** Code: a line per statement, brace and label. */
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
 * For increasing offsets, returns where code starts next; -1 if nowhere. Caches the match of each pattern
 * until the offset passes it, so that each pattern reads the text once.
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
