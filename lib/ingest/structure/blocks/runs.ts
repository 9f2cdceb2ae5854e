import type { Block, Span, Step } from '../block'
import { codeBlock, replaceSpans } from '../block'

/**
 * Makes a step that fences runs of lines. `start` tells whether a line can start a run, `more` whether the
 * next line continues it, given the lines so far.
 */
export function fenceRuns(rules: {
  readonly start: (line: string, next: string | undefined) => boolean
  readonly more: (line: string, run: readonly string[]) => boolean
  readonly atLeast: number
  readonly language: string
  readonly show?: (run: readonly string[]) => readonly string[]
}): Step {
  return (lines): readonly Block[] => {
    const spans: Span[] = []
    let at = 0
    while (at < lines.length) {
      if (!rules.start(lines[at] as string, lines[at + 1])) {
        at++
        continue
      }
      const run = [lines[at] as string]
      while (at + run.length < lines.length && rules.more(lines[at + run.length] as string, run)) {
        run.push(lines[at + run.length] as string)
      }
      if (run.length >= rules.atLeast) {
        const shown = rules.show?.(run) ?? run
        spans.push({ from: at, to: at + run.length, nodes: [codeBlock(shown, rules.language)] })
      }
      at += run.length
    }
    return replaceSpans(lines, spans)
  }
}
