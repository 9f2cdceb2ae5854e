import type { LogLine, PlacedFile } from '../../logs/reading'
import { placeOf } from '../../logs/reading'

/** Consecutive lines of one file. */
export type Block = readonly LogLine[]

/** Groups the lines that were kept into blocks of neighbors. A block ends where its file does. */
export function excerptBlocks(lines: readonly LogLine[], files: readonly PlacedFile[]): Block[] {
  const blocks: LogLine[][] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    const last = block?.at(-1)
    const isNext =
      last?.number === line.number - 1 && !files.some(({ before }) => before === last.number)
    if (block && isNext) block.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Where a line is: its number, or its file and number in a log of several files. */
export function placeText(files: readonly PlacedFile[], number: number): string {
  const { file, line } = placeOf(files, number)
  return files.length > 1 ? `${file}:${line}` : String(line)
}
