import { describe, expect, it } from 'vitest'
import { closestPages } from '../../../lib/logs/closest-pages'
import { LogSample } from '../../../lib/logs/sample'
import { buildIndex } from '../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../lib/search/index/build/documents'
import { openIndexFiles } from '../../../lib/search/node'
import { frozenKnowledge } from '../../frozen-corpus'

const knowledge = frozenKnowledge()
const search = await openIndexFiles(
  buildIndex(searchDocuments(knowledge), knowledge.searchContent).files,
)

/** A line that no signature, rule or template knows. */
const TELLING =
  'E/nan: wifip2pd leaked every descriptor it had, EMFILE for nan0 since Wi-Fi Aware began'

const urlsOf = async (lines: readonly string[]): Promise<string[]> =>
  (await closestPages(search, lines)).map(({ url }) => url)

describe('the pages closest to a log', () => {
  it('are at most three symptoms, and the one that shares rare words is the first', async () => {
    const urls = await urlsOf([TELLING])
    expect(urls[0]).toBe('/symptoms/wifi-aware-wifip2pd-fd-leak/')
    expect(urls.length).toBeLessThanOrEqual(3)
    expect(urls.every((url) => url.startsWith('/symptoms/'))).toBe(true)
  })

  it('stay the same with unrelated lines around', async () => {
    const noise = Array.from({ length: 40 }, (_, n) => `12:00:${n} MyApp: saved the document`)
    const urls = await urlsOf([...noise, TELLING, ...noise])
    expect(urls[0]).toBe('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  })

  it('do not exist for a log that shares nothing with any page', async () => {
    expect(await urlsOf([])).toEqual([])
    expect(await urlsOf(['qwertz 17', 'yxcvb 18'])).toEqual([])
  })
})

describe('the sample of a log', () => {
  it('is all of an excerpt', () => {
    const sample = new LogSample()
    for (const line of ['one', '', 'two']) sample.add(line, [])
    expect(sample.lines()).toEqual(['one', 'two'])
  })

  it('is the beginning of a long log, and a few lines of each error after it', () => {
    const sample = new LogSample()
    for (let n = 0; n < 1_000; n++) sample.add(`line ${n}`, [])
    for (let n = 0; n < 1_000; n++) sample.add(`error ${n}`, [`e${n % 2}`])
    expect(sample.lines().slice(120)).toEqual([0, 1, 2, 3, 4, 5].map((n) => `error ${n}`))
  })

  it('has a limited size for any log', () => {
    const sample = new LogSample()
    for (let n = 0; n < 5_000; n++) sample.add('x'.repeat(10_000), [`e${n}`])
    expect(sample.lines().join('').length).toBeLessThanOrEqual(200 * 600)
  })
})
