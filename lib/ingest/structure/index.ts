import { applySteps, type Step } from './block'
import { code } from './blocks/code'
import { headings } from './blocks/headings'
import { hexDumps } from './blocks/hex'
import { labelTables } from './blocks/labels'
import { lists } from './blocks/lists'
import { logs } from './blocks/logs'
import { paragraphs } from './blocks/paragraphs'
import { resources } from './blocks/resources'
import { revisionHistories } from './blocks/revisions'
import { shellCommands } from './blocks/shell'
import { signatures } from './blocks/signatures'
import { stacks } from './blocks/stacks'
import { writeMarkdown } from './markdown'
import { linesOf } from './lines'

/** The steps in the order in which they run; each gets only the lines that no earlier step took. */
const STEPS: readonly Step[] = [
  signatures,
  stacks,
  logs,
  hexDumps,
  code,
  shellCommands,
  revisionHistories,
  resources,
  labelTables,
  headings,
  lists,
  paragraphs,
]

/**
 * Restores the structure of a post.
 *
 * @param text the source text: with its line breaks, or on one line if a listing lost them
 * @returns Markdown with the same characters (see `compareWithSource`); empty for a text of white space.
 *   Never throws; takes time in proportion to the text.
 */
export function recoverStructure(text: string): string {
  const blocks = applySteps(linesOf(text), STEPS)
  return writeMarkdown(blocks.flatMap((block) => (block.kind === 'node' ? [block.node] : [])))
}
