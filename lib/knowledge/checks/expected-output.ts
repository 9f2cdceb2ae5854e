import type { Nodes, Parent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../markdown/tree'
import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'

/** Words that introduce the expected output of a command. */
const EXPECTED = /\b(Expect|Good|[Hh]ealthy)\b/

/**
 * Checks that each shell command comes with its expected output: in the paragraph before the block, or after it
 * and before the next block, in the same step or section.
 */
export function checkExpectedOutput(knowledge: Knowledge): Fault[] {
  return [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides].flatMap((page) => {
    const faults: Fault[] = []
    visit(parseMarkdown(page.body), 'code', (node, index, parent) => {
      if (node.lang !== 'sh' || !parent || index === undefined) return
      if (around(parent, index).some((text) => EXPECTED.test(toString(text)))) return
      faults.push({
        file: page.file,
        line: page.bodyLine + (node.position?.start.line ?? 1) - 1,
        problem: 'the command has no expected output',
        expected: 'a paragraph that begins with “Expect:” after the block',
        fix: 'Expect: what it prints when all is well. Otherwise: what another output means.',
      })
    })
    return faults
  })
}

/** The paragraph before a block, and those after it up to the next block or heading. */
function around(parent: Parent, index: number): Nodes[] {
  const after = parent.children.slice(index + 1)
  const end = after.findIndex(({ type }) => type === 'code' || type === 'heading')
  const before = parent.children[index - 1]
  const near = end === -1 ? after : after.slice(0, end)
  return [...(before ? [before] : []), ...near].filter(({ type }) => type === 'paragraph')
}
