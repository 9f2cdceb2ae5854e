import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../../../lib/util/node/list-files'
import { recoverSwaps } from '../../../../lib/build/store/swap'

const LIB = join(import.meta.dirname, '../../../../lib')
const KILL_AT = pathToFileURL(join(import.meta.dirname, '../../../torture/kill-at.mjs')).href

/** Replaces a folder, a file and a file in a new folder, and deletes a file. */
const RUN = `import { apply } from './build/store/store'
await apply(process.env.KILL_ROOT, {
  folders: { posts: new Map([['a.md', 'new'], ['b.md', 'same'], ['deep/c.md', 'new']]) },
  files: new Map([['ids.yaml', 'new ids'], ['sources/new.txt', 'source'], ['old.txt', null]]),
})`

const BEFORE = {
  'ids.yaml': 'old ids',
  'old.txt': 'x',
  'posts/a.md': 'old',
  'posts/b.md': 'same',
  'posts/gone.md': 'gone',
}
const AFTER = {
  'ids.yaml': 'new ids',
  'posts/a.md': 'new',
  'posts/b.md': 'same',
  'posts/deep/c.md': 'new',
  'sources/new.txt': 'source',
}

describe('a run that is killed', () => {
  let work = ''
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'reachable-swap-'))
    await build({
      stdin: { contents: RUN, resolveDir: LIB },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(work, 'run.mjs'),
    })
    for (const [path, text] of Object.entries(BEFORE)) {
      mkdirSync(join(work, 'start', 'posts'), { recursive: true })
      writeFileSync(join(work, 'start', path), text)
    }
  })
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  const contents = (root: string): Record<string, string> =>
    Object.fromEntries(
      listFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
    )

  it('at any operation on the disk leaves everything old or everything new, and nothing else', () => {
    const outcomes = { old: 0, new: 0 }
    for (let at = 1; ; at++) {
      const root = join(work, `killed-${at}`)
      cpSync(join(work, 'start'), root, { recursive: true })
      const args = ['--import', KILL_AT, join(work, 'run.mjs')]
      const env = { ...process.env, KILL_ROOT: root, KILL_AT: String(at) }
      const { signal, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      recoverSwaps(root)
      const found = contents(root)
      if (signal === null) {
        expect([stderr, found]).toEqual(['', AFTER])
        break
      }
      const isNew = found['ids.yaml'] === 'new ids'
      expect(found, `killed at operation ${at}`).toEqual(isNew ? AFTER : BEFORE)
      outcomes[isNew ? 'new' : 'old']++
    }
    expect(outcomes.old).toBeGreaterThan(10)
    expect(outcomes.new).toBeGreaterThan(10)
  }, 120_000)

  it('with a journal that is no journal is reported with the file', () => {
    const root = mkdtempSync(join(work, 'journal-'))
    for (const text of [
      '',
      '{',
      '{"state":"swapping","swaps":[{"place":"../x","staged":null,"replaced":"y"}]}',
    ]) {
      writeFileSync(join(root, '.swap.json'), text)
      expect(() => recoverSwaps(root)).toThrow('.swap.json')
    }
  })
})
