import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { LIGHT_FLEXSEARCH } from '../../../lib/build/bundle'
import { analyzer } from '../../../lib/search/analysis/analyzer'
import type { IndexedPage } from '../../../lib/search/index/indexed-page'
import { type Deferred, deferred } from '../../../lib/search/engine/deferred'

// Node uses FlexSearch's full build, browsers use the light one. Both must give the same results.
let light: Deferred

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('flexsearch', () => import(LIGHT_FLEXSEARCH))
  light = (await import('../../../lib/search/engine/deferred')).deferred
})

afterAll(() => vi.doUnmock('flexsearch'))

it('corrects words as in Node', () => {
  expect(light.SpellChecker).not.toBe(deferred.SpellChecker)
  const terms = analyzer.words(TEXT).flatMap(({ text }) => analyzer.termsOf(text))
  const [inNode, inBrowser] = [deferred, light].map(({ SpellChecker }) => {
    const checker = new SpellChecker(analyzer)
    checker.add([...new Set(terms)])
    return (word: string) => checker.correct(word, word, (term) => terms.includes(term))
  })
  for (const word of ['conection', 'netowrk', 'browsr', 'listner', 'localnetwork', 'zzz'])
    expect(inBrowser?.(word), word).toEqual(inNode?.(word))
  expect(inBrowser?.('netowrk')).toEqual([[expect.objectContaining({ term: 'network' })]])
})

it('completes names as in Node', async () => {
  const [inNode, inBrowser] = await Promise.all(
    [deferred, light].map(({ NameCompletions }) => NameCompletions.of(SYMBOLS, ERRORS, analyzer)),
  )
  for (const typed of ['nw', 'NWConn', 'conn', 'posix', 'econn', '54', 'path m', 'x'])
    for (const limit of [1, 3, 8])
      expect(inBrowser?.complete(typed, limit), typed).toEqual(inNode?.complete(typed, limit))
  expect(inBrowser?.complete('nwconn', 2).map(({ text }) => text)).toEqual([
    'NWConnection',
    'NWConnectionGroup',
  ])
})

const TEXT = 'A connection that a listener on the local network accepts after a browser found it'
const SYMBOLS = ['NWConnection', 'NWPathMonitor', 'URLSession', 'NWConnectionGroup', 'connect']
const ERRORS = [61, 54].map((code): IndexedPage => {
  const title = `POSIX ${code} (${code === 61 ? 'ECONNREFUSED' : 'ECONNRESET'})`
  const none = { badges: [], facet: () => [], covers: [] }
  const url = `/errors/posix/${code}/`
  return { ...none, id: `e:posix/${code}`, kind: 'error', url, title, offTopic: false }
})
