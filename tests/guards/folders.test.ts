import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

/** Files that a reader can still take in at a glance. */
const MOST_FILES = 15

/** Folders that hold data, one file per case. */
const DATA = /^tests\/(?:corpus|fixtures|golden)\/|\/__screens__\//

it(`no folder has more than ${MOST_FILES} source files beside each other`, () => {
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
