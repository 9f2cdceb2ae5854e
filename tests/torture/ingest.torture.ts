import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../lib/util/node/list-files'
import { recoverIfIdle } from '../../lib/build/store/lock'
import {
  copyTo,
  fill,
  makeContent,
  NOBODY,
  onDisk,
  pageWith,
  start,
  stateOf,
  temporary,
} from './project'

/** Kills at random moments. */
const RANDOM_KILLS = Number(process.env.TORTURE_KILLS ?? 100)
const work = temporary()
const [base, root] = [join(work, 'base'), join(work, 'root')]
const added = join(work, 'added.txt')
const ingest = ['ingest.ts', '--add', added]
const contentState = (): string => stateOf(join(root, 'content'))
let [before, after] = ['', '']
/** Time of an undisturbed run in milliseconds. */
let duration = 0

beforeAll(async () => {
  mkdirSync(base)
  makeContent(base, 'First post of the base', 'Second post of the base')
  expect(await start(base, ['ingest.ts']).ended).toMatchObject({ code: 0 })
  writeFileSync(added, pageWith('A post that is added'))
  before = stateOf(join(base, 'content'))
  copyTo(base, root)
  const started = performance.now()
  expect(await start(root, ingest).ended).toMatchObject({ code: 0 })
  duration = performance.now() - started
  after = contentState()
  expect(after).not.toBe(before)
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Checks that `content/` is whole once the next command has started, and that a further run completes the work. */
async function expectWhole(what: string): Promise<'old' | 'new'> {
  await recoverIfIdle(root)
  const state = contentState()
  expect([before, after], what).toContain(state)
  expect(
    listFiles(root).filter((file) => !/^(?:content|\.cache\/lock)\//.test(file)),
    what,
  ).toEqual([])
  return state === before ? 'old' : 'new'
}

describe('ingest', () => {
  it('that is killed at any operation on the disk is whole, and the next run completes it', async () => {
    const outcomes = { old: 0, new: 0 }
    for (let at = 1; ; at++) {
      copyTo(base, root)
      const { code, output } = await start(root, ingest, { killAt: at }).ended
      if (code !== null) {
        expect([code, output.includes('rror')]).toEqual([0, false])
        break
      }
      outcomes[await expectWhole(`killed at operation ${at}`)]++
      if (at % 5 === 0) {
        await start(root, ingest).ended
        expect(contentState()).toBe(after)
      }
    }
    console.log(
      `ingest killed at each of ${outcomes.old + outcomes.new} operations: ${JSON.stringify(outcomes)}`,
    )
    expect(outcomes.old).toBeGreaterThan(10)
    expect(outcomes.new).toBeGreaterThan(5)
  })

  it('that is killed at a random moment is whole', async () => {
    const outcomes = { old: 0, new: 0 }
    for (let n = 0; n < RANDOM_KILLS; n++) {
      copyTo(base, root)
      const running = start(root, ingest)
      // Most of the time goes into loading; writing takes the last tenth.
      await pause(duration * (n % 2 === 0 ? Math.random() : 0.85 + Math.random() * 0.15))
      try {
        process.kill(running.pid, 'SIGKILL')
      } catch {
        // It had finished.
      }
      await running.ended
      outcomes[await expectWhole(`kill ${n}`)]++
    }
    console.log(`ingest killed at ${RANDOM_KILLS} random moments: ${JSON.stringify(outcomes)}`)
  })

  it('on a full disk changes nothing and says why', async () => {
    const disk = join(work, 'disk')
    const outcomes = { refused: 0, written: 0 }
    const ran = await onDisk(disk, '1m', async () => {
      for (let free = 0; free <= 160; free += 4) {
        for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true })
        copyTo(base, join(disk, 'p'))
        fill(disk, free * 1024)
        const { code, output } = await start(join(disk, 'p'), ingest).ended
        await recoverIfIdle(join(disk, 'p'))
        const state = stateOf(join(disk, 'p/content'))
        expect(state, `${free} kB free: ${output}`).toBe(code === 0 ? after : before)
        if (code !== 0) expect(output).toContain('ENOSPC')
        outcomes[code === 0 ? 'written' : 'refused']++
      }
    })
    if (!ran) return
    console.log(`ingest on a disk with 0 to 160 kB free: ${JSON.stringify(outcomes)}`)
    expect(outcomes.refused).toBeGreaterThan(2)
    expect(outcomes.written).toBeGreaterThan(2)
  })

  it('with .cache on another disk is killed at any operation, and is whole', async () => {
    const outcomes = { old: 0, new: 0 }
    copyTo(base, root)
    await onDisk(join(root, '.cache'), '1m', async () => {
      for (let at = 1; ; at += 2) {
        copyTo(join(base, 'content'), join(root, 'content'))
        const { code, output } = await start(root, ingest, { killAt: at }).ended
        if (code !== null) {
          expect([code, output.includes('EXDEV')]).toEqual([0, false])
          expect(contentState()).toBe(after)
          break
        }
        outcomes[await expectWhole(`killed at operation ${at}`)]++
      }
      console.log(`ingest with .cache on another disk, killed: ${JSON.stringify(outcomes)}`)
      expect(outcomes.old).toBeGreaterThan(5)
      expect(outcomes.new).toBeGreaterThan(2)
    })
  })

  it.each(['content/posts', 'content/sources', 'content'])(
    'with %s on a disk of its own succeeds, or changes nothing and says why',
    async (place) => {
      copyTo(base, root)
      await onDisk(join(root, place), '4m', async () => {
        cpSync(join(base, place), join(root, place), { recursive: true })
        expect(contentState()).toBe(before)
        const { code, output } = await start(root, ingest).ended
        await recoverIfIdle(root)
        expect(contentState(), output).toBe(code === 0 ? after : before)
        if (code !== 0) expect(output).toMatch(/EXDEV|EBUSY/)
        console.log(`ingest with ${place} on a disk of its own: exit code ${code}`)
      })
    },
  )

  it('in folders that it may not write changes nothing and says which', async () => {
    if (process.getuid?.() !== 0)
      return console.log('not run: needs to start processes as another user')
    chmodSync(work, 0o755)
    for (const folder of ['content', 'content/sources', 'content/posts', '.', '.cache/lock']) {
      for (const args of [ingest, ['ingest.ts', '--remove', 'first-0.txt']]) {
        copyTo(base, root)
        for (const path of ['', ...listAll(root)]) chownSync(join(root, path), NOBODY, NOBODY)
        chmodSync(join(root, folder), 0o555)
        const { code, output } = await start(root, args, { user: NOBODY, env: { HOME: '/tmp' } })
          .ended
        chmodSync(join(root, folder), 0o755)
        expect(
          [code, /EACCES|EROFS/.test(output)],
          `${folder} ${args.join(' ')}: ${output}`,
        ).toEqual([1, true])
        await recoverIfIdle(root)
        expect(contentState(), folder).toBe(before)
      }
    }
  })

  it('twice at once: one runs and the other is told who writes, or waits its turn', async () => {
    const counts = { both: 0, one: 0 }
    const other = join(work, 'other.txt')
    writeFileSync(other, pageWith('Another post that is added'))
    for (let n = 0; n < 12; n++) {
      copyTo(base, root)
      const runs = [ingest, ['ingest.ts', '--add', other]].map((args) => start(root, args).ended)
      const ends = await Promise.all(runs)
      const names = ['added.txt', 'other.txt'].filter((_, i) => ends[i]?.code === 0)
      for (const { code, output } of ends)
        if (code !== 0) expect(output).toMatch(/npm run ingest \(process \d+, for \d+ s\)/)
      expect(names.length).toBeGreaterThan(0)
      const list = readFileSync(join(root, 'content/sources/sources.yaml'), 'utf8')
      const ids = readFileSync(join(root, 'content/ids.yaml'), 'utf8')
      for (const name of ['added.txt', 'other.txt']) {
        const isIn = names.includes(name)
        expect([list.includes(name), ids.includes(name)], name).toEqual([isIn, isIn])
        expect(readdirSync(join(root, 'content/sources')).includes(name), name).toBe(isIn)
      }
      expect(readdirSync(join(root, 'content/posts'))).toHaveLength(2 + names.length)
      counts[names.length === 2 ? 'both' : 'one']++
    }
    console.log(`two ingests at once, 12 times: ${JSON.stringify(counts)}`)
  })
})

function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String)
}
