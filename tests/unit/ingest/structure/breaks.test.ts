import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unflatten } from '../../../../lib/ingest/structure/breaks'
import {
  historySegments,
  signatureSegments,
} from '../../../../lib/ingest/structure/breaks/closings'
import { codeSegments } from '../../../../lib/ingest/structure/breaks/code'
import { errorSegments } from '../../../../lib/ingest/structure/breaks/errors'
import { hexSegments } from '../../../../lib/ingest/structure/breaks/hex'
import { logSegments } from '../../../../lib/ingest/structure/breaks/logs'
import { proseLines } from '../../../../lib/ingest/structure/breaks/prose'
import type { Splitter } from '../../../../lib/ingest/structure/breaks/segment'
import { shellSegments } from '../../../../lib/ingest/structure/breaks/shell'
import { stackSegments } from '../../../../lib/ingest/structure/breaks/stacks'
import { tagSegments } from '../../../../lib/ingest/structure/breaks/tags'

const GOLDEN = join(import.meta.dirname, '../../../golden/structure/breaks')

/** The lines that one splitter produces. */
const alone = (splitter: Splitter) => (text: string) =>
  splitter(text).flatMap((segment) => (segment.kind === 'lines' ? segment.lines : [segment.text]))

/** Folders of golden pairs, each with the splitter that it tests on its own. */
const FINDERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  all: unflatten,
  code: alone(codeSegments),
  errors: alone(errorSegments),
  hex: alone(hexSegments),
  histories: alone(historySegments),
  logs: alone(logSegments),
  prose: proseLines,
  shell: alone(shellSegments),
  signatures: alone(signatureSegments),
  stacks: alone(stackSegments),
  tags: alone(tagSegments),
}

const letters = (text: string) => text.replace(/\s+/g, '')

describe.each(Object.entries(FINDERS))('finding the lines of flat text: %s', (folder, find) => {
  const inputs = readdirSync(join(GOLDEN, folder)).filter((name) => name.endsWith('.in.txt'))

  test('has golden pairs', () => {
    expect(inputs.length).toBeGreaterThan(0)
  })

  test.each(inputs)('%s gets its golden lines', async (name) => {
    const source = readFileSync(join(GOLDEN, folder, name), 'utf8').trim()
    const lines = find(source)
    expect(letters(lines.join(''))).toBe(letters(source))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(GOLDEN, folder, name.replace('.in.txt', '.out.txt')),
    )
  })
})
