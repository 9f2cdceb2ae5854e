import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

/** Limit at which a folder is still easy to overview. */
const MOST_FILES = 15

/** Data folders with one file per case. */
const DATA = /^tests\/(?:corpus|fixtures|golden)\/|\/__screens__\//

it(`no folder directly contains more than ${MOST_FILES} source files`, () => {
  const counts = new Map<string, number>()
  for (const top of ['app', 'lib', 'scripts', 'tests'])
    for (const entry of readdirSync(top, { recursive: true, encoding: 'utf8' })) {
      const path = posix.join(top, entry.replaceAll('\\', '/'))
      if (DATA.test(path) || !/\.(?:tsx?|mjs|css)$/.test(path)) continue
      const folder = posix.dirname(path)
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  const crowded = [...counts].filter(([, count]) => count > MOST_FILES)
  expect(crowded.map(([folder, count]) => `${folder}: ${count} files; split it`)).toEqual([])
})
