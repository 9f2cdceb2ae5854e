import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileCache } from '../../../lib/build/file-cache'

let folder = ''
let made = 0
const make = (): Uint8Array => {
  made++
  return Buffer.from('an image')
}
const content = (kept: FileCache, madeFrom: string): string =>
  Buffer.from(kept.get(madeFrom, make)).toString()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reachable-kept-'))
  made = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('kept files', () => {
  it('are made once, also for a later build', () => {
    expect(content(new FileCache(folder), 'a title')).toBe('an image')
    expect(content(new FileCache(folder), 'a title')).toBe('an image')
    expect(made).toBe(1)
  })

  it('are made again when what they are made from changed', () => {
    content(new FileCache(folder), 'a title')
    content(new FileCache(folder), 'another title')
    expect(made).toBe(2)
  })

  it('are made again when a killed build left one half written', () => {
    content(new FileCache(folder), 'a title')
    truncateSync(join(folder, readdirSync(folder)[0] ?? ''), 66)
    expect(content(new FileCache(folder), 'a title')).toBe('an image')
    expect(made).toBe(2)
  })

  it('are deleted when a build did not ask for them', () => {
    content(new FileCache(folder), 'an old title')
    const next = new FileCache(folder)
    content(next, 'a title')
    next.sweep()
    expect(readdirSync(folder)).toHaveLength(1)
  })
})
