import { build } from 'esbuild'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recoverSwaps } from '../../lib/build/store/swap'
import {
  fill,
  KILL_AT,
  NOBODY,
  onDisk,
  PROJECT,
  processesWith,
  run,
  stateOf,
  temporary,
} from './project'

/** Builds that are killed; a build takes minutes. */
const BUILDS = Number(process.env.TORTURE_BUILDS ?? 20)
/** Latest moment of a kill in seconds after the start. */
const LATEST_S = Number(process.env.TORTURE_BUILD_SECONDS ?? 90)
/** Time in which all processes must have ended, in milliseconds. */
const END_MS = 2000

const work = temporary()
afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the finishing step', () => {
  /** Finishes the small export of the tests, as a build does. */
  const FINISH = `import { finishSite } from './lib/build/finish/finish'
    import { fixtureOptions } from './tests/unit/build/finish/fixture'
    await finishSite(fixtureOptions(process.env.KILL_ROOT + '/out'))`
  const script = join(PROJECT, '.cache', 'torture-finish.mjs')

  beforeAll(async () => {
    await build({
      stdin: { contents: FINISH, resolveDir: PROJECT },
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: script,
      define: { 'import.meta.dirname': JSON.stringify(join(PROJECT, 'tests/unit/build/finish')) },
    })
  })
  afterAll(() => rmSync(script, { force: true }))

  it('that is killed at any operation on the disk leaves the old site or the new one, whole', async () => {
    const old = join(work, 'old')
    mkdirSync(old, { recursive: true })
    writeFileSync(join(old, 'index.html'), 'the old site')
    const states = { old: stateOf(old), new: '' }
    const outcomes = { old: 0, new: 0 }
    const finish = async (at: number): Promise<number | null> => {
      rmSync(join(work, 'site'), { recursive: true, force: true })
      mkdirSync(join(work, 'site'))
      cpSync(old, join(work, 'site/out'), { recursive: true })
      const env = { ...process.env, KILL_ROOT: join(work, 'site'), KILL_AT: String(at) }
      return (await run(process.execPath, ['--import', KILL_AT, script], PROJECT, env).ended).code
    }
    expect(await finish(0)).toBe(0)
    states.new = stateOf(join(work, 'site/out'))
    for (let at = 1; (await finish(at)) === null; at++) {
      recoverSwaps(join(work, 'site'))
      const state = stateOf(join(work, 'site/out'))
      expect(Object.values(states), `killed at operation ${at}`).toContain(state)
      outcomes[state === states.old ? 'old' : 'new']++
    }
    console.log(
      `finishing killed at each of ${outcomes.old + outcomes.new} operations: ${JSON.stringify(outcomes)}`,
    )
    expect(outcomes.old).toBeGreaterThan(20)
    expect(outcomes.new).toBeGreaterThan(3)
  })

  /** Finishes over an old site in `site`; returns whether the old or the new one is there, both whole. */
  const finishOver = async (site: string, prepare: () => void, user?: number) => {
    rmSync(join(site, 'out'), { recursive: true, force: true })
    mkdirSync(join(site, 'out'), { recursive: true })
    writeFileSync(join(site, 'out/index.html'), 'the old site')
    const before = stateOf(join(site, 'out'))
    prepare()
    const env = { ...process.env, KILL_ROOT: site, HOME: '/tmp' }
    const { code, output } = await run(process.execPath, [script], PROJECT, env, user).ended
    recoverSwaps(site)
    const isOld = stateOf(join(site, 'out')) === before
    expect([code === 0, output]).toEqual([!isOld, expect.anything()])
    return { isOld, output }
  }

  it('on a full disk leaves the old site and says why', async () => {
    const disk = join(work, 'disk')
    const outcomes = { refused: 0, written: 0 }
    const ran = await onDisk(disk, '2m', async () => {
      for (let free = 0; free <= 400; free += 20) {
        rmSync(join(disk, 'filler'), { force: true })
        const { isOld, output } = await finishOver(disk, () => fill(disk, free * 1024))
        if (isOld) expect(output).toContain('ENOSPC')
        expect(readdirSync(disk).sort()).toEqual(['filler', 'out'])
        outcomes[isOld ? 'refused' : 'written']++
      }
    })
    if (!ran) return
    console.log(`finishing on a disk with 0 to 400 kB free: ${JSON.stringify(outcomes)}`)
    expect(outcomes.refused).toBeGreaterThan(2)
    expect(outcomes.written).toBeGreaterThan(2)
  })

  it('over a folder that is a disk of its own leaves the old site and says why', async () => {
    const site = join(work, 'mounted')
    await onDisk(join(site, 'out'), '2m', async () => {
      writeFileSync(join(site, 'out/index.html'), 'the old site')
      const before = stateOf(join(site, 'out'))
      const env = { ...process.env, KILL_ROOT: site }
      const { code, output } = await run(process.execPath, [script], PROJECT, env).ended
      expect([code, output]).toEqual([1, expect.stringMatching(/EBUSY|EXDEV/)])
      expect(stateOf(join(site, 'out'))).toBe(before)
      expect(readdirSync(site)).toEqual(['out'])
    })
  })

  it('in folders that it may not write leaves the old site and says which', async () => {
    if (process.getuid?.() !== 0)
      return console.log('not run: needs to start processes as another user')
    chmodSync(work, 0o755)
    const site = join(work, 'read-only')
    for (const folder of [site, join(site, 'out')]) {
      const { isOld, output } = await finishOver(
        site,
        () => {
          for (const path of [site, join(site, 'out')]) chownSync(path, NOBODY, NOBODY)
          chmodSync(folder, 0o555)
        },
        NOBODY,
      )
      chmodSync(folder, 0o755)
      expect([isOld, output]).toEqual([true, expect.stringMatching(/EACCES|EROFS/)])
      expect(readdirSync(site)).toEqual(['out'])
    }
  })
})

describe('npm run build', () => {
  it('that is killed leaves the last site as it was and no process', async () => {
    if (!existsSync('/proc')) return console.log('not run: needs /proc')
    const out = join(PROJECT, '.cache/torture-site')
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'index.html'), 'the last site')
    const before = stateOf(out)
    const longest: number[] = []
    for (let n = 0; n < BUILDS; n++) {
      const mark = `TORTURE_MARK=${process.pid}-${n}`
      const env = {
        ...process.env,
        REACHABLE_CONTENT: 'tests/corpus',
        TORTURE_MARK: mark.split('=')[1],
      }
      const npm = run('npm', ['run', 'build', '--', '--out', '.cache/torture-site'], PROJECT, env)
      await pause(2000 + Math.random() * LATEST_S * 1000)
      const running = processesWith(mark)
      // npm, its shell and the script; later also Next and its workers.
      expect(running.length, 'processes before the kill').toBeGreaterThan(1)
      const [script = npm.pid] = running.filter(
        (pid) => commandOf(pid).includes('scripts/build.ts') && !commandOf(pid).startsWith('sh'),
      )
      const signal = n % 3 === 1 ? 'SIGTERM' : 'SIGKILL'
      process.kill(n % 3 === 2 ? script : npm.pid, signal)
      const killed = performance.now()
      while (processesWith(mark).length > 0 && performance.now() - killed < 10_000) await pause(50)
      longest.push(Math.round(performance.now() - killed))
      for (const pid of processesWith(mark)) process.kill(pid, 'SIGKILL')
      expect(stateOf(out)).toBe(before)
    }
    console.log(
      `build killed ${BUILDS} times; all its processes had ended after at most ${Math.max(...longest)} ms (${longest.join(', ')})`,
    )
    expect(Math.max(...longest)).toBeLessThan(END_MS + 1000)
    rmSync(out, { recursive: true, force: true })
  })
})

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
