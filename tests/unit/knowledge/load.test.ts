import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ANSWER_MODEL_FILE, loadKnowledge } from '../../../lib/knowledge/load'
import type { FaultError } from '../../../lib/model/fault'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reachable-'))
  cpSync('tests/corpus/content/search', join(root, 'content/search'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the answer model', () => {
  it('is that of the content that is loaded', () => {
    const model = { bias: -1, weights: [2], sure: 0.75, closest: 0.25 }
    const text = JSON.stringify({ note: '', features: ['coverage'], model })
    writeFileSync(join(root, ANSWER_MODEL_FILE), text)
    expect(loadKnowledge(root).searchContent.answerModel).toMatchObject({ model })
  })

  it('is null before the first training', () => {
    rmSync(join(root, ANSWER_MODEL_FILE))
    expect(loadKnowledge(root).searchContent.answerModel).toBeNull()
  })

  it('is a fault with its line if it does not fit its schema', () => {
    const text = '{\n  "note": "",\n  "features": [],\n  "model": { "bias": "high" }\n}\n'
    writeFileSync(join(root, ANSWER_MODEL_FILE), text)
    const faults = (): unknown => {
      try {
        return loadKnowledge(root)
      } catch (error) {
        return (error as FaultError).faults
      }
    }
    expect(faults()).toContainEqual(expect.objectContaining({ file: ANSWER_MODEL_FILE, line: 4 }))
  })
})
