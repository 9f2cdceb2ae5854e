import { bracketsOf, isOpener } from './code-line'

/** Xcode's default. */
const STEP = '    '

/** Maximum depth, so that unclosed brackets do not indent the rest of a page further and further. */
const DEEPEST = 16

const indented = (depth: number, line: string) =>
  STEP.repeat(Math.min(Math.max(0, depth), DEEPEST)) + line

/**
 * Rebuilds the indentation that a feed dropped. Only white space at the start of lines changes.
 *
 * Open brackets indent the next lines by one step, however many a line opens. A closing bracket aligns with
 * the line that opened it, and a `case` label with its `switch`. Chained members, and conditions and
 * arguments after a comma, are one step deeper.
 */
export function indent(lines: readonly string[], language: string): string[] {
  if (language === 'xml') return indentTags(lines)
  /** Depth of the line that opened each bracket, innermost last. */
  const open: number[] = []
  let above = ''
  /** Inside the conditions of a `guard` or an `if` over several lines. */
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

/** Extra depth of a line within its bracket: −1 for a label, +1 for the rest of a statement. */
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
