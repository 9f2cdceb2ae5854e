import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { PROJECT, run, type Running, stateOf } from './project'

/** Commands that are started while a build runs. */
const OTHERS = Number(process.env.TORTURE_OTHERS ?? 8)

it('commands that write while a build runs are refused with its name, and it ends as if it were alone', async () => {
  const [site, reference] = ['.cache/torture-site', '.cache/torture-alone']
  const env = { ...process.env, REACHABLE_CONTENT: 'tests/corpus' }
  const build = (to: string, ...more: readonly string[]): Running =>
    run('npm', ['run', 'build', '--', '--out', to, ...more], PROJECT, env)
  expect(await build(reference).ended).toMatchObject({ code: 0 })
  // A build that makes little again would be over before the others have started.
  const first = build(site, '--fresh')
  let isRunning = true
  const ended = first.ended.finally(() => (isRunning = false))
  await pause(4000)
  let refused = 0
  for (let n = 0; n < OTHERS && isRunning; n++) {
    const other = n % 2 === 0 ? build(site) : run('npm', ['run', 'ingest'], PROJECT, env)
    const { code, output } = await other.ended
    if (isRunning) {
      const names = /npm run build \(process \d+, for \d+ s\)/
      expect([code, output]).toEqual([1, expect.stringMatching(names)])
      refused++
    }
    await pause(2000)
  }
  expect(await ended).toMatchObject({ code: 0 })
  console.log(`${refused} builds and ingests were refused while a build ran`)
  expect(refused).toBeGreaterThan(2)
  expect(stateOf(join(PROJECT, site))).toBe(stateOf(join(PROJECT, reference)))
  for (const name of [site, reference])
    rmSync(join(PROJECT, name), { recursive: true, force: true })
})
