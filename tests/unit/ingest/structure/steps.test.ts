import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applySteps, type Step } from '../../../../lib/ingest/structure/block'
import { code } from '../../../../lib/ingest/structure/blocks/code'
import { headings } from '../../../../lib/ingest/structure/blocks/headings'
import { hexDumps } from '../../../../lib/ingest/structure/blocks/hex'
import { labelTables } from '../../../../lib/ingest/structure/blocks/labels'
import { lists } from '../../../../lib/ingest/structure/blocks/lists'
import { logs } from '../../../../lib/ingest/structure/blocks/logs'
import { paragraphs } from '../../../../lib/ingest/structure/blocks/paragraphs'
import { resources } from '../../../../lib/ingest/structure/blocks/resources'
import { revisionHistories } from '../../../../lib/ingest/structure/blocks/revisions'
import { shellCommands } from '../../../../lib/ingest/structure/blocks/shell'
import { signatures } from '../../../../lib/ingest/structure/blocks/signatures'
import { stacks } from '../../../../lib/ingest/structure/blocks/stacks'
import { compareWithSource } from '../../../../lib/ingest/structure/fidelity'
import { writeMarkdown } from '../../../../lib/ingest/structure/markdown'

const GOLDEN = join(import.meta.dirname, '../../../golden/structure')

/** Folders of golden pairs, each with the step that it tests. Text that the step does not handle becomes paragraphs. */
const STEP_OF: Readonly<Record<string, Step | null>> = {
  paragraphs: null,
  identifiers: null,
  links: null,
  code,
  headings,
  hex: hexDumps,
  labels: labelTables,
  lists,
  logs,
  resources,
  revisions: revisionHistories,
  shell: shellCommands,
  signatures,
  stacks,
}

describe.each(Object.entries(STEP_OF))('the step for %s', (folder, step) => {
  const inputs = readdirSync(join(GOLDEN, folder)).filter((name) => name.endsWith('.in.txt'))

  test('has golden pairs', () => {
    expect(inputs.length).toBeGreaterThan(0)
  })

  test.each(inputs)('%s becomes its golden Markdown', async (name) => {
    const source = readFileSync(join(GOLDEN, folder, name), 'utf8')
    const lines = source.trim().split('\n')
    const blocks = applySteps(lines, step === null ? [paragraphs] : [step, paragraphs])
    const markdown = writeMarkdown(
      blocks.flatMap((block) => (block.kind === 'node' ? [block.node] : [])),
    )
    await expect(markdown).toMatchFileSnapshot(
      join(GOLDEN, folder, name.replace('.in.txt', '.out.md')),
    )
    expect(compareWithSource(source, markdown)).toBeNull()
  })
})
