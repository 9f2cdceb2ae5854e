import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../../../lib/build/store/store'

let root = ''
const at = (path: string): string => join(root, path)
const text = (path: string): string => readFileSync(at(path), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reachable-store-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the store', () => {
  it('writes a folder, then changes only what differs and deletes what is no longer wanted', async () => {
    const first = new Map<string, string | Uint8Array>([
      ['a.md', 'one'],
      ['deep/b.md', 'two'],
      ['c.bin', Buffer.from([0, 255])],
    ])
    expect(await apply(root, { folders: { out: first } })).toMatchObject({
      created: ['out/a.md', 'out/c.bin', 'out/deep/b.md'],
    })
    const before = statSync(at('out/a.md')).ino
    const difference = await apply(root, {
      folders: {
        out: new Map([
          ['a.md', 'one'],
          ['d.md', 'new'],
          ['deep/b.md', 'three'],
        ]),
      },
    })
    expect(difference).toEqual({
      created: ['out/d.md'],
      changed: ['out/deep/b.md'],
      removed: ['out/c.bin'],
      unchanged: 1,
    })
    expect(statSync(at('out/a.md')).ino).toBe(before)
    expect(text('out/deep/b.md')).toBe('three')
    expect(existsSync(at('out/c.bin'))).toBe(false)
  })

  it('touches nothing when everything is up to date', async () => {
    const files = new Map([['a.md', 'one']])
    await apply(root, { folders: { out: files }, files: new Map([['ids.yaml', 'x']]) })
    const before = statSync(at('out')).mtimeMs
    const difference = await apply(root, {
      folders: { out: files },
      files: new Map([['ids.yaml', 'x']]),
    })
    expect(difference).toEqual({ created: [], changed: [], removed: [], unchanged: 2 })
    expect(statSync(at('out')).mtimeMs).toBe(before)
  })

  it('changes nothing if one file cannot be written', async () => {
    await apply(root, { folders: { out: new Map([['a.md', 'one']]) } })
    const wanted = new Map([
      ['a.md', 'changed'],
      ['x', 'a file'],
      ['x/y.md', 'in a folder of the same name'],
    ])
    await expect(apply(root, { folders: { out: wanted } })).rejects.toThrow()
    expect(text('out/a.md')).toBe('one')
    expect(readdirSync(at('out'))).toEqual(['a.md'])
    expect(readdirSync(root)).toEqual(['out'])
  })

  it('deletes and creates single files', async () => {
    writeFileSync(at('old.txt'), 'x')
    const files = new Map([
      ['old.txt', null],
      ['deep/new.txt', 'y'],
    ])
    const difference = await apply(root, { files })
    expect(difference).toMatchObject({ created: ['deep/new.txt'], removed: ['old.txt'] })
    expect(existsSync(at('old.txt'))).toBe(false)
    expect(text('deep/new.txt')).toBe('y')
  })
})
