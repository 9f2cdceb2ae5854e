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
import { recoverIfIdle } from '../../lib/build/store/lock'
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
  it('that is killed leaves the last site or the new one, whole, and no process; the next run completes it', async () => {
    if (!existsSync('/proc')) return console.log('not run: needs /proc')
    const cache = join(PROJECT, '.cache')
    const out = join(cache, 'torture-site')
    const build = (mark: string, ...more: string[]) => {
      const env = { ...process.env, REACHABLE_CONTENT: 'tests/corpus', TORTURE_MARK: mark }
      const args = ['run', 'build', '--', '--out', '.cache/torture-site', ...more]
      return run('npm', args, PROJECT, env)
    }
    const started = performance.now()
    expect(await build('first').ended).toMatchObject({ code: 0 })
    const duration = performance.now() - started
    const whole = stateOf(out)
    const longest: number[] = []
    const outcomes = { old: 0, new: 0 }
    for (let n = 0; n < BUILDS; n++) {
      writeFileSync(join(out, 'last.txt'), `the site before kill ${n}`)
      const before = stateOf(out)
      const mark = `${process.pid}-${n}`
      // Every second one makes everything again.
      const npm = build(mark, ...(n % 2 === 0 ? ['--fresh'] : []))
      await pause(2000 + Math.random() * duration)
      const running = processesWith(`TORTURE_MARK=${mark}`)
      const [script = npm.pid] = running.filter(
        (pid) => commandOf(pid).includes('scripts/build.ts') && !commandOf(pid).startsWith('sh'),
      )
      const killed = performance.now()
      // None runs if it had finished.
      if (running.length > 0)
        process.kill(n % 3 === 2 ? script : npm.pid, n % 3 === 1 ? 'SIGTERM' : 'SIGKILL')
      while (
        processesWith(`TORTURE_MARK=${mark}`).length > 0 &&
        performance.now() - killed < 10_000
      )
        await pause(50)
      longest.push(Math.round(performance.now() - killed))
      for (const pid of processesWith(`TORTURE_MARK=${mark}`)) process.kill(pid, 'SIGKILL')
      await recoverIfIdle(PROJECT, cache)
      const state = stateOf(out)
      expect([before, whole], `kill ${n}`).toContain(state)
      outcomes[state === before ? 'old' : 'new']++
    }
    console.log(
      `build of ${Math.round(duration / 1000)} s killed ${BUILDS} times: ${JSON.stringify(outcomes)}; all its processes had ended after at most ${Math.max(...longest)} ms (${longest.join(', ')})`,
    )
    expect(await build('last').ended).toMatchObject({ code: 0 })
    expect(stateOf(out)).toBe(whole)
    expect(readdirSync(cache).filter((name) => /staged-|replaced-|swap/.test(name))).toEqual([])
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
