/** How likely a line is code: `strong` starts a block by itself, `weak` only continues one. */
type CodeLikeness = 'strong' | 'weak' | 'none'

const STRONG: readonly RegExp[] = [
  /^(?:#include|#import) ?[<"]/,
  /^import [A-Z]\w{2,40}$/,
  /^(?:@\w{2,40}(?:\([^)]{0,80}\))? )*(?:(?:public|private|fileprivate|internal|open|override|static|final|mutating|extern|nonisolated|async) )*(?:func \w+[<(]|class \w+\s*[:{]|struct \w+\s*[:<{]|enum \w+\s*[:{]|actor \w+\s*[:{]|extension [\w.]+\s*[:{]|protocol \w+\s*[:{]|init[?!]?\()/,
  /^(?:override |public |private )*func \w+\(/,
  /^(?:let|var|val) (?:\w+|\([^)]{1,80}\))\s*(?:=|: ?[[(A-Z])/,
  /^(?:private |static |weak |lazy |public )+(?:let|var) \w+/,
  /^(?:if|guard|while) (?:let|var|case|#available|!?\w[\w.()]{0,60}) ?.{0,200}\{$/,
  /^(?:if|while|for|switch) ?\(.{1,200}\) ?\{$/,
  /^for .{1,120} in .{1,120} \{$/,
  /^(?:do|else|defer|\} ?else|\} ?catch.{0,80}|catch.{0,80}) ?\{$/,
  /^switch [\w.]{1,60} \{$/,
  /^case (?:\.|let )[\w.]{1,60}.{0,80}:$/,
  /^return (?:[\w.]{1,80}[(.].{0,200}|nil|-?\d+;|\w+;)$/,
  /^(?:try |await )+[\w.]+\(.{0,200}$/,
  /^_?[A-Za-z][\w.?!]{0,80}\(.{0,200}\) ?(?:\{|;)(?:.{0,40} in)?$/,
  /^[\w.?!]{2,80} ?= ?.{0,200}(?:\{|;|\(|\))$/,
  /^\w[\w?![\]"]{1,80} = (?:true|false|nil|\d+|\.\w+)$/,
  /^\w[\w?!]{1,60}\.[\w.?![\]"]{1,80} = [\w.]+$/,
  /^"[\w.-]{1,60}": ?(?:"[^"]{0,200}"|-?\d[\d.]*|true|false|null|\[|\{).{0,100}$/,
  /^(?:const |static |unsigned |struct |extern |bool |int |char |void |uint\d+_t |size_t |id<\w+> |[A-Z]\w+ \*)\w[\w *<>]{0,60}(?:=|\().{0,200}(?:;|\{)$/,
  /^[A-Z]\w{2,60} ?\*? ?\w{1,60} ?= ?.{1,300};$/,
  /^\[\w[\w.]{1,60} \w.{0,300}\];$/,
  /^[\w.]{2,80}\(.{0,200}\) \{ .{0,80}\bin$/,
  /^[\w.?!]{2,80} = \{(?: .{0,80} in)?$/,
  /^(?:Task|Task\.detached|DispatchQueue[\w.()]{0,40}) \{$/,
  /^<\/?(?:key|dict|array|string|true|false|plist|integer)\/?>/,
  /^\w+\(.{0,200}: (?:any|number|string)\).{0,40}\{$/,
  /^import \w+ from ['"]/,
]

const WEAK: readonly RegExp[] = [
  /^[\])}>]+(?:[,;][,;)]*)?$/,
  /^\{$/,
  /^\}.{0,60}$/,
  /^\/\/ ?.{0,300}$/,
  /^(?:\/\*|\*\/)/,
  /^\.\w+(?:\(.{0,200}\)?)?(?: \{.{0,60})?[,)]*$/,
  /^[\w.]{1,80}\(.{0,200}\)?[;,]?$/,
  /^\w+: .{1,120},$/,
  /^"[^"]{1,80}": ?.{1,200},?$/,
  /^(?:return|break|continue|fallthrough|else|guard|do|try|defer|throw .{1,80})(?: \{)?;?$/,
  /^[\w.?!]{1,80}(?:\[.{0,60}\])? ?[-+*]?= ?.{1,300}$/,
  /^(?:let|var) /,
  /^(?:print|assert|precondition|fprintf|printf|NSLog|log\.\w+)\(/,
  /^return\b.{0,200}$/,
  /^throw .{1,120}$/,
  /^.{1,200}[{;]$/,
  /^@(?:main|objc|MainActor|available.{0,60})$/,
]

/** Several words in a row without code between them: prose, whatever its start. */
const PROSE =
  /^[A-Z][a-z]+ = [a-z]+$|^[A-Z]?[a-z’']+,? (?:[a-zA-Z’']+,? ){5,}|[a-z]{2,} [a-z]{2,} [a-z]{2,}[.?!]$/

/** Maximum length of a line that somebody typed as code. */
export const LONGEST_CODE_LINE = 400

/** Rates how much one line (trimmed) looks like code in Swift, C, Objective-C, XML, JSON or similar. */
export function codeLikeness(line: string): CodeLikeness {
  if (line.length > LONGEST_CODE_LINE) return 'none'
  if (PROSE.test(line) && !/[{;]$|^\/\//.test(line)) return 'none'
  if (STRONG.some((pattern) => pattern.test(line))) return 'strong'
  return WEAK.some((pattern) => pattern.test(line)) ? 'weak' : 'none'
}

/**
 * The brackets of a line in order, except those in strings and line comments.
 */
export function bracketsOf(line: string): string[] {
  const brackets: string[] = []
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const char = line[i] as string
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '/' && line[i + 1] === '/') break
    else if ('([{}])'.includes(char)) brackets.push(char)
  }
  return brackets
}

export const isOpener = (bracket: string) => '([{'.includes(bracket)

/** Number of brackets that a line opens minus those it closes. */
export function bracketBalance(line: string): number {
  return bracketsOf(line).reduce((net, bracket) => net + (isOpener(bracket) ? 1 : -1), 0)
}
