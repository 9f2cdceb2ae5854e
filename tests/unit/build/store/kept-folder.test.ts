import { existsSync, linkSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeInto } from '../../../../lib/build/store/folder'
import { KeptFolder } from '../../../../lib/build/store/kept-folder'

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'reachable-kept-'))

describe('a folder of kept files', () => {
  it('has a file until somebody changes or deletes it', () => {
    const folder = temporaryFolder()
    const kept = new KeptFolder(folder)
    const stamp = kept.keep('posts/a/index.html', 'text')
    expect(kept.has('posts/a/index.html', stamp)).toBe(true)
    writeFileSync(join(folder, 'posts/a/index.html'), 'other')
    expect(kept.has('posts/a/index.html', stamp)).toBe(false)
    expect(kept.has('posts/b/index.html', stamp)).toBe(false)
  })

  it('gives files to another folder, which a later version does not change', () => {
    const [kept, out] = [new KeptFolder(temporaryFolder()), temporaryFolder()]
    kept.keep('a/b.html', 'first')
    kept.linkInto(out, 'a/b.html')
    kept.keep('a/b.html', 'second')
    expect(readFileSync(join(out, 'a/b.html'), 'utf8')).toBe('first')
    expect(kept.read('a/b.html')).toBe('second')
  })

  it('loses the files that no page needs', () => {
    const folder = temporaryFolder()
    const kept = new KeptFolder(folder)
    for (const file of ['a.html', 'b/c.html']) kept.keep(file, '')
    kept.sweep(new Set(['b/c.html']))
    expect([existsSync(join(folder, 'a.html')), existsSync(join(folder, 'b/c.html'))]).toEqual([
      false,
      true,
    ])
  })
})

describe('writing a file', () => {
  it('replaces a file that has another name elsewhere', () => {
    const folder = temporaryFolder()
    writeInto(folder, 'a', 'kept')
    linkSync(join(folder, 'a'), join(folder, 'b'))
    writeInto(folder, 'b', 'written')
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('kept')
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('written')
  })
})
