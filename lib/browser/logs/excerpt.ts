import { redact } from '../../logs/match/redact'

/** A line of the log with its 1-based number. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** Consecutive lines. */
export type Block = readonly NumberedLine[]

/** Lines of context on each side of a matched line. */
const AROUND = 2

/** The wanted lines (1-based) with context, in order; adjacent lines form one block. */
export function excerptBlocks(lines: readonly string[], wanted: readonly number[]): Block[] {
  const shown = new Set<number>()
  for (const number of wanted) {
    for (let n = number - AROUND; n <= number + AROUND; n++) {
      if (n >= 1 && n <= lines.length) shown.add(n)
    }
  }
  const blocks: NumberedLine[][] = []
  for (const number of [...shown].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1]
    const line = { number, text: lines[number - 1] ?? '' }
    if (last?.[last.length - 1]?.number === number - 1) last.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Formats blocks as text for a bug report, with the names of people, devices and networks masked. */
export function redactedExcerpt(blocks: readonly Block[]): string {
  return blocks
    .map((block) => block.map(({ number, text }) => `${number}: ${redact(text)}`).join('\n'))
    .join('\n…\n')
}
