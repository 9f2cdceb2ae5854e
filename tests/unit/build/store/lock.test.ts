import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../../../lib/build/store/lock'

const LOCK = pathToFileURL(join(import.meta.dirname, '../../../../lib/build/store/lock.ts')).href

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reachable-lock-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A process that holds the lock until it is killed. */
async function holder() {
  const code = `const { withLock } = await import(${JSON.stringify(LOCK)})
    await withLock(${JSON.stringify(root)}, 'npm run build', () => { console.log('held'); return new Promise(() => setInterval(() => {}, 1000)) })`
  const args = ['--import', 'tsx', '--input-type=module', '-e', code]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

describe('the lock', () => {
  it('refuses a second command and names the one that writes', async () => {
    const child = await holder()
    const second = withLock(root, 'npm run ingest', () => undefined)
    await expect(second).rejects.toThrow(`npm run build (process ${child.pid}`)
    child.kill()
    await once(child, 'exit')
  }, 30_000)

  it('goes to the next command when its holder was killed', async () => {
    const child = await holder()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await withLock(root, 'npm run ingest', () => 'written')).toBe('written')
    expect(readdirSync(join(root, '.cache/lock'))).toEqual([])
  }, 30_000)

  it('goes to the next command when another process has got the number of its holder', async () => {
    mkdirSync(join(root, '.cache/lock'), { recursive: true })
    writeFileSync(join(root, '.cache/lock', `${process.ppid}-1`), 'npm run build')
    expect(await withLock(root, 'npm run ingest', () => 'written')).toBe('written')
  })

  it('waits for the other command if told to', async () => {
    const child = await holder()
    const second = withLock(root, 'npm run dev', () => 'written', { wait: true })
    setTimeout(() => child.kill('SIGKILL'), 800)
    expect(await second).toBe('written')
  }, 30_000)

  it('ends with an error of the command', async () => {
    const failing = withLock(root, 'npm run ingest', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await withLock(root, 'npm run build', () => 'written')).toBe('written')
  })

  it('lets one of many write at a time', async () => {
    const code = `const { withLock } = await import(${JSON.stringify(LOCK)})
      const { existsSync, mkdirSync, rmdirSync, appendFileSync } = await import('node:fs')
      const root = ${JSON.stringify(root)}
      for (let n = 0; n < 20; n++) await withLock(root, 'test', async () => {
        mkdirSync(root + '/busy')
        await new Promise((done) => setTimeout(done, 2))
        rmdirSync(root + '/busy')
      }, { wait: true })`
    const runs = [1, 2, 3].map(async () => {
      const args = ['--import', 'tsx', '--input-type=module', '-e', code]
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'ignore'] })
      return ((await once(child, 'exit')) as [number])[0]
    })
    expect(await Promise.all(runs)).toEqual([0, 0, 0])
    expect(existsSync(join(root, 'busy'))).toBe(false)
  }, 60_000)
})
