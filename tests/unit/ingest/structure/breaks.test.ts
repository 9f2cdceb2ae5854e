import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unflatten } from '../../../../lib/ingest/structure/breaks'

const GOLDEN = join(import.meta.dirname, '../../../golden/structure/breaks')
const inputs = readdirSync(GOLDEN).filter((name) => name.endsWith('.in.txt'))
const letters = (text: string) => text.replace(/\s+/g, '')

describe('finding the lines of a flat text', () => {
  test.each(inputs)('%s gets its golden lines', async (name) => {
    const source = readFileSync(join(GOLDEN, name), 'utf8').trim()
    const lines = unflatten(source)
    expect(letters(lines.join(''))).toBe(letters(source))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(GOLDEN, name.replace('.in.txt', '.out.txt')),
    )
  })
})
