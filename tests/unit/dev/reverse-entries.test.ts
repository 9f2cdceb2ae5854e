import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

it('a process that loads it lists every folder in reverse, in all ways', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reachable-entries-'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), name)
  const script = `
    import { readdir, readdirSync } from 'node:fs'
    import { readdir as later } from 'node:fs/promises'
    const folder = ${JSON.stringify(folder)}
    readdir(folder, async (error, names) => console.log(
      JSON.stringify([names, readdirSync(folder), await later(folder),
        readdirSync(folder, { withFileTypes: true }).map(({ name }) => name)])))`
  const list = (...args: string[]): unknown =>
    JSON.parse(
      spawnSync(process.execPath, [...args, '--input-type=module', '-e', script], {
        encoding: 'utf8',
      }).stdout,
    )
  const reverse = pathToFileURL(resolve('lib/dev/reverse-entries.mjs')).href
  const [names = []] = list() as string[][]
  expect([...names].sort()).toEqual(['a', 'b', 'c'])
  const reversed = [...names].reverse()
  expect(list(`--import=${reverse}`)).toEqual([reversed, reversed, reversed, reversed])
  rmSync(folder, { recursive: true })
})
