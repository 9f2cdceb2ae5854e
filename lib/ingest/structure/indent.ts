import { bracketsOf, isOpener } from './code-line'

/** Xcode's default. */
const STEP = '    '

/** Code nested deeper than this is not indented further: brackets that nobody closed must not fill a page. */
const DEEPEST = 16

const indented = (depth: number, line: string) =>
  STEP.repeat(Math.min(Math.max(0, depth), DEEPEST)) + line

/**
 * Rebuilds the indentation that a feed dropped. Only white space at the start of lines changes.
 *
 * What a line leaves open indents the lines after it, once however many brackets it opens; closers at
 * the start of a line stand where the line with their openers stands; `case` labels stand at their
 * `switch`; members that go on a chain, and conditions and arguments after a comma, go one deeper.
 */
export function indent(lines: readonly string[], language: string): string[] {
  if (language === 'xml') return indentTags(lines)
  /** Depth of the line that opened each bracket, innermost last. */
  const open: number[] = []
  let above = ''
  /** Inside the conditions of a `guard` or an `if` that run over several lines. */
  let conditions = false
  return lines.map((line) => {
    const closers = /^[)\]}]+/.exec(line)?.[0].length ?? 0
    const inside = open.length - closers
    const opener = closers > 0 ? open[Math.max(0, inside)] : undefined
    const base = opener ?? (open.length > 0 ? (open.at(-1) as number) + 1 : 0)
    if (/^else\b|^\{/.test(line)) conditions = false
    const own = Math.max(0, base + (closers > 0 ? 0 : deeper(line, above, conditions)))
    for (const bracket of bracketsOf(line)) {
      if (isOpener(bracket)) open.push(own)
      else open.pop()
    }
    conditions = conditions ? !/\{/.test(line) : CONDITIONS.test(line)
    above = line
    return indented(own, line)
  })
}

const CONDITIONS = /^(?:guard|if)\b[^{]*,$|^(?:guard|if)$/

/** How much deeper than its bracket a line is indented: a label −1, the rest of a statement +1. */
function deeper(line: string, above: string, conditions: boolean): number {
  if (/^(?:case\b.*|default|@unknown default):/.test(line)) return -1
  if (/^\.\w/.test(line)) return /[([{,:]$/.test(above) ? 0 : 1
  return conditions ? 1 : 0
}

function indentTags(lines: readonly string[]): string[] {
  let depth = 0
  return lines.map((line) => {
    const opens = (line.match(/<\w(?:[^<>]{0,200}[^/<>])?>/g) ?? []).length
    const closes = (line.match(/<\/\w[^<>]{0,80}>/g) ?? []).length
    const own = Math.max(0, depth - (line.startsWith('</') ? 1 : 0))
    depth = Math.max(0, depth + opens - closes)
    return indented(own, line)
  })
}
