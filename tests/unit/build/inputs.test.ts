import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inputsHash } from '../../../lib/build/inputs'
import { writeInto } from '../../../lib/build/store/folder'

const root = mkdtempSync(join(tmpdir(), 'reachable-inputs-'))
writeInto(root, 'app/page.tsx', 'page')
writeInto(root, 'content/a.md', 'text')
writeInto(root, 'next.config.mjs', '')
writeInto(root, 'package-lock.json', '{}')

describe('the hash by which npm start knows that out/ is stale', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('changes with the text of a page, a new page and the address of the site', () => {
    const hashes = [inputsHash(root)]
    writeInto(root, 'content/a.md', 'other text')
    hashes.push(inputsHash(root))
    writeInto(root, 'content/b.md', '')
    hashes.push(inputsHash(root))
    vi.stubEnv('REACHABLE_ADDRESS', 'https://kb.example/')
    hashes.push(inputsHash(root))
    expect(new Set(hashes).size).toBe(4)
  })

  it('does not change with what a build writes', () => {
    const before = inputsHash(root)
    writeInto(root, 'public/assets/site.js', 'script')
    writeInto(root, 'out/index.html', 'page')
    expect(inputsHash(root)).toBe(before)
  })
})
